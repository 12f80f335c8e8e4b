import type { ConstructLine, FieldLine, StrayLine, Words } from '../syntax/source-line.ts';
import { mainSpellings } from '../vocabulary/spellings.ts';
import { part } from './words-part.ts';

/**
 * In an expert's conclusion the line of an event is a field: what the expert says of it («мероприятие 14 «Визиты»: методическое
 * – …»). What stands before the colon names the event; a colon within quotes belongs to its title.
 */
export function rulingIn({ keyword, word, head: written, start, end }: ConstructLine): FieldLine | undefined {
  if (keyword !== 'event') return undefined;
  const head = written === undefined ? undefined : inOneRow(written);
  const at = head === undefined ? -1 : colonOutsideQuotes(head.text);
  const front = head === undefined ? undefined : trimmedEnd(at < 0 ? head : part(head, 0, at));
  const value = head === undefined || at < 0 ? undefined : trimmedStart(part(head, at + 1));
  return {
    shape: 'field',
    keyword: 'ruling',
    word,
    argument: front?.text === '' ? undefined : front,
    colon: head === undefined || at < 0 ? undefined : part(head, at, at + 1),
    value: value?.text === '' ? undefined : value,
    bare: undefined,
    start,
    end,
  };
}

const criterionWord = new RegExp(`^(?:${mainSpellings('criterion').join('|')})(?![\\p{L}\\d_-])`, 'iu');

/** In an expert's conclusion a line that begins with the word of a criterion and lacks its colon is such a line all the same. */
export function criterionIn({ words, start, end }: StrayLine): FieldLine | undefined {
  const length = criterionWord.exec(words.text)?.[0].length;
  if (length === undefined) return undefined;
  const rest = trimmedStart(part(words, length));
  return {
    shape: 'field',
    keyword: 'criterion',
    word: part(words, 0, length),
    argument: rest.text === '' ? undefined : rest,
    colon: undefined,
    value: undefined,
    bare: undefined,
    start,
    end,
  };
}

/** It is one row and has no other marks than those of its text. */
function inOneRow(words: Words): Words {
  const rows = words.text.replace(/"{3,}/g, '"').split(/[\r\n]+/);
  if (rows.length === 1) return { ...words, text: withoutComment(rows.join('')) };
  const text = rows.map((row) => withoutComment(row).trim()).filter((row) => row !== '');
  return { ...words, text: text.join(' ') };
}

/** Marks that are taken away hold no comment back any more. */
function withoutComment(row: string): string {
  return row.replace(/(?:^|\s)\/\/.*$/u, '');
}

function colonOutsideQuotes(text: string): number {
  let depth = 0;
  let isQuoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index] ?? '';
    if (isQuoted || (depth === 0 && otherQuotes.includes(sign))) isQuoted = isQuoted !== otherQuotes.includes(sign);
    else if (sign === '«') depth += 1;
    else if (sign === '»') depth = Math.max(0, depth - 1);
    else if (sign === ':' && depth === 0) return index;
  }
  // Of quotes that nothing closes the last colon is it.
  return text.lastIndexOf(':');
}

/** Quotes that are typed for «…». */
const otherQuotes = '"“”„';

function trimmedEnd(words: Words): Words {
  return part(words, 0, words.text.trimEnd().length);
}

function trimmed(words: Words): Words {
  return trimmedStart(trimmedEnd(words));
}

function trimmedStart(words: Words): Words {
  return part(words, words.text.length - words.text.trimStart().length);
}

/** How the line of an event names it: by a number, name or title, and by the title that is quoted behind it, or alone. */
export interface NamedEvent {
  readonly handle?: Words;
  readonly quoted?: Words;
  /** The quoted title with its quotes, where it has some. */
  readonly quotation?: Words;
}

const numberSign = /^№\s*(?=\d)/;
const numberAndTitle = /^(\d+(?:\.\d+)*)[.)]?\s+(\S.*)$/su;

/**
 * «14», «14 «Визиты в школы»», «14. Визиты в школы», «сеть», «Визиты в школы». A title may begin with a number itself, or
 * end in a quotation, so it is asked whether words are known as they are.
 */
export function namedEventIn(argument: Words | undefined, isKnown: (words: string) => boolean): NamedEvent {
  if (argument === undefined) return {};
  const quotation = quotationAtEnd(argument);
  const quoted =
    quotation === undefined ? {} : { quotation, quoted: trimmed(part(quotation, 1, quotation.text.length - 1)) };
  if (quotation !== undefined && quotation.start === argument.start) return quoted;
  const whole = withoutSign(argument);
  if (isKnown(whole.text)) return { handle: whole };
  if (quotation !== undefined) {
    return { handle: trimmedEnd(withoutSign(part(argument, 0, quotation.start - argument.start))), ...quoted };
  }
  const [, number, title] = numberAndTitle.exec(whole.text) ?? [];
  if (number === undefined || title === undefined) return { handle: whole };
  const behind = part(whole, whole.text.length - title.length);
  return { handle: part(whole, 0, number.length), quotation: behind, quoted: behind };
}

function withoutSign(words: Words): Words {
  return part(words, numberSign.exec(words.text)?.[0].length ?? 0);
}

/** The quotation that words end in, with its quotes. */
function quotationAtEnd(words: Words): Words | undefined {
  const { text } = words;
  const isGuillemets = text.endsWith('»');
  if (!isGuillemets && !otherQuotes.includes(text.at(-1) ?? ':')) return undefined;
  const from = isGuillemets ? text.indexOf('«') : text.search(/[«"“”„]/u);
  const isClosed = from >= 0 && isGuillemets === (text[from] === '«') && text.slice(from + 1, -1).trim() !== '';
  return isClosed ? part(words, from) : undefined;
}

/** Whether words that name an event need quotes to be read as they are. */
export function needsQuotes(words: string): boolean {
  return /[«»"“”„:]|^\/\//u.test(words) || numberSign.test(words) || numberAndTitle.test(words);
}
