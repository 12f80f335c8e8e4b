/** What changes words without being seen: characters of no width, letters in two parts, and letters of another alphabet. */

/** A stretch of a text that reads as another one. */
export interface Unplain {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const noWidth = '\\u00AD\\u034F\\u180E\\u200B\\u200C\\u2060-\\u2064\\uFEFF';
/** Characters of no width (one that joins signs only behind a letter, a byte order mark only within words), and letters in parts. */
const hidden = new RegExp(
  `[${noWidth.replace('\\uFEFF', '')}]|(?<=\\p{L})\\u200D|(?<=[\\p{L}\\d])\\uFEFF(?=[\\p{L}\\d])|\\p{L}\\p{M}+`,
  'gu',
);

/** Where characters stand that are not seen, and letters that are written in parts («и» and its breve). */
export function hiddenIn(text: string): readonly Unplain[] {
  return [...text.matchAll(hidden)].flatMap(({ 0: found, index }) => {
    const plain = /^\p{L}/u.test(found) ? found.normalize('NFC') : '';
    return plain === found ? [] : [{ start: index, end: index + found.length, text: plain }];
  });
}

/** A text without what cannot be seen, its letters whole. */
export function withoutHidden(text: string): string {
  return mayHide.test(text)
    ? text.replace(hidden, (found) => (/^\p{L}/u.test(found) ? found.normalize('NFC') : ''))
    : text;
}

const mayHide = new RegExp(`[${noWidth}\\u200D\\p{M}]`, 'u');
const mayMix = /[A-Za-z][\u0400-\u052F]|[\u0400-\u052F][A-Za-z]/;
const mayMixDigits = /\d[ОоOo]/;

/** Whether a text may have words that are not plain: asked first, since it is quick to answer. */
export function mayBeUnplain(text: string): boolean {
  return mayHide.test(text) || mayMix.test(text) || mayMixDigits.test(text);
}

const twins: ReadonlyMap<string, string> = new Map(
  [...'aceopxykABCEHKMOPTXY'].map((latin, index) => [latin, [...'асеорхукАВСЕНКМОРТХУ'][index] ?? latin]),
);
const lettersOfBoth = /[A-Za-z\u0400-\u052F]+/g;
const latinLetters = /[A-Za-z]/g;

/**
 * Russian words in which Latin letters stand that look like Russian ones, numbers in which letters stand for noughts, and
 * the same without them, unit by unit.
 */
export function mixedIn(text: string): readonly Unplain[] {
  const numbers = mayMixDigits.test(text) ? numbersWithLetters(text) : [];
  if (!mayMix.test(text)) return numbers;
  const words = wordsOfTwoAlphabets(text);
  return numbers.length === 0 ? words : [...words, ...numbers].toSorted((one, other) => one.start - other.start);
}

const digitsAndLetters = /(?<![\p{L}\d])\d[\dОоOo]{1,9}(?![\p{L}\d])/gu;

/** «9О %», «2О26»: a number by the sign behind it or by the digit behind the letter; «5 О» may be a class. */
function numbersWithLetters(text: string): readonly Unplain[] {
  return [...text.matchAll(digitsAndLetters)].flatMap(({ 0: written, index }) => {
    const end = index + written.length;
    const isNumber = /[ОоOo]\d/.test(written) || /^[ \u00A0]?%/.test(text.slice(end, end + 2));
    const number = written.replace(/[ОоOo]/g, '0');
    return isNumber && number !== written ? [{ start: index, end, text: number }] : [];
  });
}

function wordsOfTwoAlphabets(text: string): readonly Unplain[] {
  return [...text.matchAll(lettersOfBoth)].flatMap(({ 0: word, index }) => {
    const russian = inRussianLetters(word);
    return russian === word ? [] : [{ start: index, end: index + word.length, text: russian }];
  });
}

/** A text whose Russian words have no Latin letters that look like Russian ones. */
export function inRussianWords(text: string): string {
  return mayMix.test(text) ? text.replace(lettersOfBoth, inRussianLetters) : text;
}

/** A word in Russian letters, where it has some and its Latin ones all look like such. */
function inRussianLetters(word: string): string {
  if (!mayMix.test(word)) return word;
  const russian = word.replace(latinLetters, (letter) => twins.get(letter) ?? letter);
  return /[A-Za-z]/.test(russian) ? word : russian;
}
