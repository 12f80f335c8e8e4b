import type { ConstructLine, FieldLine, StrayLine, Words } from '../syntax/source-line.ts';
import { mainSpellings } from '../vocabulary/spellings.ts';
import { part } from './words-part.ts';

/**
 * In an expert's conclusion the line of an event is a field: what the expert says of it («мероприятие 14 «Визиты»: методическое
 * – …»). What stands before the colon names the event; a colon within «…» belongs to its title.
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
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index];
    if (sign === '«') depth += 1;
    if (sign === '»') depth = Math.max(0, depth - 1);
    if (sign === ':' && depth === 0) return index;
  }
  // Of quotes that nothing closes the last colon is it.
  return text.lastIndexOf(':');
}

function trimmedEnd(words: Words): Words {
  return part(words, 0, words.text.trimEnd().length);
}

function trimmedStart(words: Words): Words {
  return part(words, words.text.length - words.text.trimStart().length);
}

/** How the line of an event names it: by a number, name or title, and by the title that is quoted behind it, or alone. */
export interface NamedEvent {
  readonly handle?: Words;
  readonly quoted?: Words;
}

const numberSign = /^№\s*(?=\d)/;
const quotedAtEnd = /«(.+)»$/su;

/** «14», «14 «Визиты в школы»», «сеть», «Визиты в школы» */
export function namedEventIn(argument: Words | undefined): NamedEvent {
  if (argument === undefined) return {};
  const found = quotedAtEnd.exec(argument.text);
  const front = part(argument, 0, found?.index ?? argument.text.length);
  const sign = numberSign.exec(front.text)?.[0].length ?? 0;
  const handle = trimmedEnd(part(front, sign));
  return {
    ...(handle.text === '' ? {} : { handle }),
    ...(found === null ? {} : { quoted: part(argument, found.index + 1, argument.text.length - 1) }),
  };
}
