import type { ConstructLine, FieldLine, KnownFieldLine, Words } from '../syntax/source-line.ts';
import { type ConstructKeyword, type KnownField, spell } from '../vocabulary/spellings.ts';
import { part } from './words-part.ts';

/** Lines of the language made of words that were meant as such. */

/** A construct's line that was meant by the words at a place. */
export function constructFrom(keyword: ConstructKeyword, head: Words, { start, end }: Words): ConstructLine {
  return { shape: 'construct', keyword, word: { text: spell(keyword), start, end }, head, start, end };
}

/** A field's line that was meant by the words at a place. */
export function fieldFrom(keyword: KnownField, value: Words, at: Words, word = spell(keyword)): KnownFieldLine {
  const { start } = at;
  const { end } = value;
  return {
    shape: 'field',
    keyword,
    word: { text: word, start, end: at.end },
    argument: undefined,
    colon: part(at, 0, 0),
    value,
    bare: undefined,
    start,
    end,
  };
}

/** All words of a line that begins with a word of the language. */
export function wordsOf({ word, start, end, ...line }: ConstructLine | FieldLine): Words {
  const rest = line.shape === 'construct' ? line.head : (line.bare ?? line.argument);
  // The word of a line that was only meant to be one covers all of it.
  const gap = rest === undefined ? '' : ' '.repeat(rest.start < word.end ? 1 : rest.start - word.end);
  const text = `${word.text}${gap}${rest?.text ?? ''}`;
  const whole = text.trimEnd();
  return { text: whole, start, end: end - (text.length - whole.length) };
}
