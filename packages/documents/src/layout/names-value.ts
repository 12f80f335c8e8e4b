import { foldWord, phraseStem } from '@dorkarta/core';

/** Whether a title already names a value, in whatever case («на базе центра „Точка роста“» names «Точка роста»). */
export function titleNames(title: string, value: string): boolean {
  const words = phraseStem(value);
  if (words === '' || !foldWord(title).includes(firstOf(words))) return false;
  return ` ${phraseStem(title)} `.includes(` ${words} `);
}

/** A stem is the beginning of its word: where the first one does not occur at all, titles need not be taken apart. */
function firstOf(stems: string): string {
  return /^[^ -]*/.exec(stems)?.[0] ?? '';
}
