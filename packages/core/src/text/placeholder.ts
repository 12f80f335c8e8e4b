import { foldTitle } from './fold.ts';
import { letters } from './letters.ts';
import { isDitto } from './reference.ts';

/** What quick fixes put where the author has to write: «…» counts as missing everywhere. */
export const placeholder = '…';

const emptyWords: ReadonlySet<string> = new Set([
  'нет',
  'не указано',
  'не указан',
  'указать',
  'уточнить',
  'уточняется',
  'заполнить',
  'вписать',
  'todo',
  'tbd',
]);

/** What no placeholder has: so many signs that fill no gap, a number, or more letters than any of the words above. */
const number = /\d/;
const plainWords = /^[^.…_?!*<>[\]-]{25}/;
const manyLetters = new RegExp(`(?:[${letters}][^${letters}]*){11}`);

/** Whether a text says nothing yet: empty, only dots, dashes or underscores, or a word that asks to fill it in. */
export function isPlaceholder(text: string): boolean {
  if (plainWords.test(text) || number.test(text) || manyLetters.test(text)) return false;
  const words = foldTitle(text)
    .replace(/[.…_?!*()[\]<>-]+/g, ' ')
    .trim();
  return words === '' ? !isDitto(text) : emptyWords.has(words);
}
