import { foldWord } from '../../text/fold.ts';
import { cyrillicLookAlikes } from '../../text/look-alikes.ts';

/** Letters and digits that are written for the Roman I, V and X. */
const romanOf: Readonly<Record<string, string>> = {
  i: 'i',
  і: 'i',
  ӏ: 'i',
  l: 'i',
  '1': 'i',
  v: 'v',
  ѵ: 'v',
  у: 'v',
  y: 'v',
  x: 'x',
  х: 'x',
  п: 'ii',
  ш: 'iii',
};

const romanValues: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  v: 5,
  vi: 6,
  vii: 7,
  viii: 8,
  ix: 9,
  x: 10,
  xi: 11,
  xii: 12,
};

const latin = /[a-z]/;
const cyrillic = /[\u0400-\u052f]/;

/** A word as the lexicon has it: lower case, «е» for «ё», and Cyrillic where Latin letters were mixed in. */
export function normaliseWord(written: string): string {
  const word = foldWord(written);
  if (!latin.test(word)) return word;
  return cyrillic.test(word) || word.length === 1
    ? word.replace(/[a-z]/g, (letter) => cyrillicLookAlikes[letter] ?? letter)
    : word;
}

/** The value of a Roman number however it was typed («IV», «ІV», «1V», «Ш»), or undefined where the word is none. */
export function romanValue(written: string): number | undefined {
  if (written.length > 4) return undefined;
  let roman = '';
  for (const letter of written.toLowerCase()) {
    const part = romanOf[letter];
    if (part === undefined) return undefined;
    roman += part;
  }
  return romanValues[roman];
}
