import { phraseStem } from '@dorkarta/core';

/** Whether a title already names a value, in whatever case («на базе центра „Точка роста“» names «Точка роста»). */
export function titleNames(title: string, value: string): boolean {
  const words = phraseStem(value);
  return words !== '' && ` ${phraseStem(title)} `.includes(` ${words} `);
}
