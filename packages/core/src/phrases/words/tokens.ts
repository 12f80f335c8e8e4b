import { isPlausibleYear } from '../../calendar/calendar.ts';
import { withoutHidden } from '../../text/plain-words.ts';
import { normaliseWord } from './letters.ts';
import { type Lexeme, lexemeOf, misspeltForm, misspeltMonth } from './lexicon.ts';

export type Mark = 'dash' | 'comma' | 'semicolon' | 'colon' | 'slash' | 'open' | 'close' | 'ellipsis';

type Content =
  | { readonly kind: 'number'; readonly value: number; readonly digits: number; readonly suffixed: boolean }
  | { readonly kind: 'date'; readonly day: number; readonly month: number; readonly year?: number }
  | { readonly kind: 'year-month'; readonly month: number; readonly year: number; readonly yearFirst: boolean }
  | { readonly kind: 'time'; readonly time: string }
  /** Digits in the shape of a date whose month or year cannot be. */
  | { readonly kind: 'impossible-date' }
  | { readonly kind: 'word'; readonly word: string; readonly lexeme?: Lexeme; readonly meant?: string }
  | { readonly kind: 'mark'; readonly mark: Mark };

/** A piece of a phrase; `start` and `end` are offsets in the text, `line` tells that a line break comes before it. */
export type Token = Content & { readonly start: number; readonly end: number; readonly line: boolean };

const dash = '-‐‑‒–—―−⁃';
const ordinalSuffix =
  '(?:ого|его|ому|ему|ого|го|му|ое|ее|ые|ие|ый|ий|ой|ей|ая|яя|ую|юю|ых|их|ым|им|ом|ем|ми|мя|ти|е|й|я|ю|м|х|и)';

/** The shapes of tokens; characters that none takes (full stops, stars, quotes) carry no meaning. */
const pattern = new RegExp(
  [
    // A word, «п/г».
    '[пП]\\/[гГ](?:од[ау]?)?(?![A-Za-z\\u0400-\\u052f])',
    '[A-Za-z\\u0400-\\u052f]+',
    // 2022-05-18, 18.05.2022, 18/05/22, 18-05-2022.
    '\\d{4}([-./])\\d{1,2}\\1\\d{1,2}(?!\\d)',
    '\\d{1,2}\\s?[./]\\s?\\d{1,2}\\s?[./]\\s?(?:\\d{4}|\\d{2})(?!\\d)',
    '\\d{1,2}-\\d{1,2}-\\d{4}(?!\\d)',
    // 2022-03, 03.2022, 03-2022.
    '\\d{4}[-./](?:0[1-9]|1[0-2])(?!\\d|[./-]\\d)',
    '(?:0?[1-9]|1[0-2])[./]\\d{4}(?!\\d)',
    '(?:0[1-9]|1[0-2])-\\d{4}(?!\\d)',
    // 18.05, 13:30.
    '\\d{1,2}[.:]\\d{1,2}(?!\\d)',
    // 1-го, 1.
    `\\d+[${dash}]?${ordinalSuffix}(?![A-Za-z\\u0400-\\u052f])`,
    '\\d+',
    `[${dash}]+`,
    '…|\\.{2,}',
    '[,;:/\\\\()[\\]+&]',
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

/** A year, be it behind further months. */
const yearBehind =
  /[\s,]*(?:(?:январ|феврал|март|апрел|ма[йяе]|июн|июл|август|сентябр|октябр|ноябр|декабр)[а-я]{0,3}[\s,;и–—-]{1,5}){0,11}(?:19|20)\d\d(?!\d)/iy;

function wordContent(written: string, text: string, end: number): Content {
  const word = normaliseWord(written);
  const known = lexemeOf(word);
  if (known !== undefined) return { kind: 'word', word, lexeme: known };
  yearBehind.lastIndex = end;
  const meant = misspeltForm(word) ?? (yearBehind.test(text) ? misspeltMonth(word) : undefined);
  const lexeme = meant === undefined ? undefined : lexemeOf(meant);
  return meant === undefined || lexeme === undefined ? { kind: 'word', word } : { kind: 'word', word, lexeme, meant };
}

function numberContent(written: string, value: number, suffixed: boolean): Content {
  const digits = suffixed ? (/^\d+/.exec(written)?.[0].length ?? 0) : written.length;
  return { kind: 'number', value, digits, suffixed };
}

/** What begins with a digit: a number, with its ending or without, or two or three numbers that make a date. */
function digitContent(written: string): Content {
  const [first = 0, second, third] = numbersIn(written);
  if (second === undefined) return numberContent(written, first, !digitsOnly.test(written));
  if (third !== undefined) return first > 99 ? dateContent(third, second, first) : dateContent(first, second, third);
  if (written.includes(':')) return { kind: 'time', time: written };
  if (first > 99) return yearMonthContent(second, first, true);
  return second > 99 ? yearMonthContent(first, second, false) : twoNumbersContent(written);
}

const digitsOnly = /^\d+$/;
const letter = /^[A-Za-z\u0400-\u052f]/;
const digit = /^\d/;

function contentOf(written: string, text: string, end: number): Content {
  if (letter.test(written)) return wordContent(written, text, end);
  if (digit.test(written)) return digitContent(written);
  const mark = marks[written];
  if (mark !== undefined) return { kind: 'mark', mark };
  return { kind: 'mark', mark: written.startsWith('.') || written === '…' ? 'ellipsis' : 'dash' };
}

/** A letter that a scanner put for a zero: «2O22». */
const letterZero = /(?<=\d)[OoОо](?=\d)/g;

/** A text as its reader sees it. */
export function visibleText(text: string): string {
  return withoutHidden(text).replace(letterZero, '0');
}

/** The tokens of a visible text. */
export function tokensOf(text: string): readonly Token[] {
  return [...eachToken(text)];
}

/** The tokens of a visible text, each found when it is asked for. */
export function* eachToken(text: string): Generator<Token> {
  let last = 0;
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    const [written] = match;
    const end = start + written.length;
    const line = last < start && text.slice(last, start).includes('\n');
    yield { ...contentOf(written, text, end), start, end, line };
    last = end;
  }
}
