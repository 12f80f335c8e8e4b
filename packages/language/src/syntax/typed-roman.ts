import { romanSource } from '@dorkarta/core';
import { lineSpace } from './line-space.ts';

/** Russian letters and digits that are typed for Roman digits of the same look. */
const romanLookAlikes: Readonly<Record<string, string>> = {
  '1': 'I',
  І: 'I',
  l: 'I',
  П: 'II',
  Ш: 'III',
  У: 'V',
  Х: 'X',
  С: 'C',
};

const typed = new RegExp(`^([IVXLC${Object.keys(romanLookAlikes).join('')}]{1,6})\\.(?=[${lineSpace}]+\\p{Lu}|$)`, 'u');
const roman = new RegExp(`^${romanSource}$`);

/** A Roman number that words begin with and that is typed in other letters («П. Кадры»), as it was typed and as it is meant. */
export function typedRoman(text: string): { readonly typed: string; readonly meant: string } | undefined {
  const letters = typed.exec(text)?.[1] ?? '';
  const meant = [...letters].map((letter) => romanLookAlikes[letter] ?? letter).join('');
  return meant === letters || !roman.test(meant) ? undefined : { typed: `${letters}.`, meant: `${meant}.` };
}
