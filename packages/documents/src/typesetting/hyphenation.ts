import { breakPlace, type Weight, widestPiece } from './measure-text.ts';

const letter = '[а-яё]';
const vowel = '[аеёиоуыэюя]';
const consonant = '[бвгджзклмнпрстфхцчшщ]';

/** Where Russian words are hyphenated (П. Христов's six rules), each as the letters before and behind the break. */
const breaks: readonly RegExp[] = (
  [
    ['[йьъ]', letter + letter],
    [vowel, vowel + letter],
    [vowel + consonant, consonant + vowel],
    [consonant + vowel, consonant + vowel],
    [vowel + consonant, consonant + consonant + vowel],
    [vowel + consonant + consonant, consonant + consonant + vowel],
  ] as const
).map(([before, behind]) => new RegExp(`(?<=${letter}${before}|${before}(?<=${letter}{2}))(?=${behind})`, 'giu'));

/**
 * The text with a hyphen and a place to break wherever Word and LibreOffice, which hyphenate by themselves, may break its
 * words: what is measured to know how narrow a column may be.
 */
export function hyphenated(text: string): string {
  return marked(text, `-${breakPlace}`);
}

/** Stands unseen where a word may be hyphenated. */
export const hyphenPlace = '\u00AD';

/** The text with the places of hyphens in what no line may break and is wider than this, in ems. */
export function hyphenateWide(text: string, weight: Weight, room: number): string {
  return text.replace(/[^ \t\n]+/g, (word) =>
    widestPiece(word, weight).width > room ? marked(word, hyphenPlace) : word,
  );
}

function marked(text: string, mark: string): string {
  return breaks.reduce((broken, place) => broken.replace(place, mark), text);
}
