import { isPlausibleYear } from '../../calendar/calendar.ts';
import { normaliseWord } from './letters.ts';
import { type Lexeme, lexemeOf, misspeltLexeme } from './lexicon.ts';

export type Mark = 'dash' | 'comma' | 'semicolon' | 'colon' | 'slash' | 'open' | 'close' | 'ellipsis';

type Content =
  | { readonly kind: 'number'; readonly value: number; readonly digits: number; readonly suffixed: boolean }
  | { readonly kind: 'date'; readonly day: number; readonly month: number; readonly year?: number }
  | { readonly kind: 'year-month'; readonly month: number; readonly year: number; readonly yearFirst: boolean }
  | { readonly kind: 'time'; readonly time: string }
  /** Digits in the shape of a date whose month or year cannot be. */
  | { readonly kind: 'impossible-date' }
  | { readonly kind: 'word'; readonly word: string; readonly lexeme?: Lexeme; readonly misspelt: boolean }
  | { readonly kind: 'mark'; readonly mark: Mark };

/** A piece of a phrase; `start` and `end` are offsets in the text, `line` tells that a line break comes before it. */
export type Token = Content & { readonly start: number; readonly end: number; readonly line: boolean };

const dash = '-‐‑‒–—―−⁃';
const ordinalSuffix =
  '(?:ого|его|ому|ему|ого|го|му|ое|ее|ые|ие|ый|ий|ой|ей|ая|яя|ую|юю|ых|их|ым|им|ом|ем|ми|мя|ти|е|й|я|ю|м|х|и)';

/** Each alternative is one kind of token; characters that none takes (full stops, stars, quotes) carry no meaning. */
const pattern = new RegExp(
  [
    '(?<iso>\\d{4}-\\d{1,2}-\\d{1,2}(?!\\d))',
    `(?<dmy>\\d{1,2}\\s?[./]\\s?\\d{1,2}\\s?[./]\\s?(?:\\d{4}|\\d{2})(?!\\d)|\\d{1,2}-\\d{1,2}-\\d{4}(?!\\d))`,
    '(?<ym>\\d{4}[-./](?:0[1-9]|1[0-2])(?!\\d|[./-]\\d))',
    '(?<my>(?:0?[1-9]|1[0-2])[./]\\d{4}(?!\\d)|(?:0[1-9]|1[0-2])-\\d{4}(?!\\d))',
    '(?<dm>\\d{1,2}\\.\\d{1,2}(?!\\d))',
    '(?<time>\\d{1,2}:\\d{2}(?!\\d))',
    `(?<ordinal>\\d+[${dash}]?${ordinalSuffix}(?![A-Za-z\\u0400-\\u052f]))`,
    '(?<number>\\d+)',
    '(?<word>п\\/г(?:од[ау]?)?(?![A-Za-z\\u0400-\\u052f])|[A-Za-z\\u0400-\\u052f]+)',
    `(?<dash>[${dash}]+)`,
    '(?<ellipsis>…|\\.{2,})',
    '(?<mark>[,;:/\\\\()[\\]+&])',
  ].join('|'),
  'gi',
);

const marks: Readonly<Record<string, Mark>> = {
  ',': 'comma',
  '+': 'comma',
  '&': 'comma',
  ';': 'semicolon',
  ':': 'colon',
  '/': 'slash',
  '\\': 'slash',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
};

/** Soft hyphens and characters of no width, which text from Word and PDF is full of. */
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

function numbersIn(written: string): readonly number[] {
  return (written.match(/\d+/g) ?? []).map(Number);
}

/** The year that two or four digits mean: «22» is 2022, «98» is 1998. */
export function fullYear(value: number): number {
  if (value >= 100) return value;
  return value < 80 ? 2000 + value : 1900 + value;
}

function dateContent(day: number, month: number, yearDigits: number): Content {
  const year = fullYear(yearDigits);
  if (month < 1 || month > 12 || !isPlausibleYear(year)) return { kind: 'impossible-date' };
  return { kind: 'date', day, month, year };
}

function yearMonthContent(month: number, year: number, yearFirst: boolean): Content {
  return isPlausibleYear(year) ? { kind: 'year-month', month, year, yearFirst } : { kind: 'impossible-date' };
}

/** «18.05» is a day, «09.22» a month of 2022, «10.30» a time. */
function twoNumbersContent(written: string): Content {
  const [first = 0, second = 0] = numbersIn(written);
  if (second >= 1 && second <= 12) return { kind: 'date', day: first, month: second };
  if (first >= 1 && first <= 12 && second >= 15 && second <= 29) {
    return { kind: 'year-month', month: first, year: fullYear(second), yearFirst: false };
  }
  return first < 24 && second < 60
    ? { kind: 'time', time: `${first}:${written.slice(-2)}` }
    : { kind: 'impossible-date' };
}

function wordContent(written: string): Content {
  const word = normaliseWord(written);
  const lexeme = lexemeOf(word);
  if (lexeme !== undefined) return { kind: 'word', word, lexeme, misspelt: false };
  const meant = misspeltLexeme(word);
  return meant === undefined
    ? { kind: 'word', word, misspelt: false }
    : { kind: 'word', word, lexeme: meant, misspelt: true };
}

function numericContent(groups: Readonly<Record<string, string | undefined>>): Content | undefined {
  if (groups.iso !== undefined) {
    const [year = 0, month = 0, day = 0] = numbersIn(groups.iso);
    return dateContent(day, month, year);
  }
  if (groups.dmy !== undefined) {
    const [day = 0, month = 0, year = 0] = numbersIn(groups.dmy);
    return dateContent(day, month, year);
  }
  if (groups.ym !== undefined) {
    const [year = 0, month = 0] = numbersIn(groups.ym);
    return yearMonthContent(month, year, true);
  }
  if (groups.my !== undefined) {
    const [month = 0, year = 0] = numbersIn(groups.my);
    return yearMonthContent(month, year, false);
  }
  if (groups.dm !== undefined) return twoNumbersContent(groups.dm);
  return groups.time === undefined ? undefined : { kind: 'time', time: groups.time };
}

function contentOf(match: RegExpExecArray): Content {
  const groups = match.groups ?? {};
  if (groups.word !== undefined) return wordContent(groups.word);
  const numeric = numericContent(groups);
  if (numeric !== undefined) return numeric;
  const number = groups.ordinal ?? groups.number;
  if (number !== undefined) {
    const digits = /^\d+/.exec(number)?.[0] ?? '';
    return { kind: 'number', value: Number(digits), digits: digits.length, suffixed: groups.ordinal !== undefined };
  }
  if (groups.dash !== undefined) return { kind: 'mark', mark: 'dash' };
  return { kind: 'mark', mark: groups.ellipsis === undefined ? (marks[match[0]] ?? 'comma') : 'ellipsis' };
}

/** A text as its reader sees it. */
export function visibleText(text: string): string {
  return text.replace(invisible, '');
}

/** The tokens of a visible text. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    const line = last < start && text.slice(last, start).includes('\n');
    tokens.push({ ...contentOf(match), start, end, line });
    last = end;
  }
  return tokens;
}
