import { stemmer } from '@orama/stemmers/russian';
import { foldWord } from './fold.ts';
import { matchWords } from './letters.ts';

/** The words of a phrase, folded. */
export function wordsOf(text: string): readonly string[] {
  return Array.from(matchWords(foldWord(text)), ([word]) => word);
}

/** The Snowball stem of a Russian word; each part of a hyphenated word for itself. */
export function stemWord(word: string): string {
  const folded = foldWord(word);
  return hyphens.test(folded) ? folded.split(hyphens).map(stemmer).join('-') : stemmer(folded);
}

const hyphens = /[-‐‑–]/;

/** A phrase reduced to the stems of its words, so that case, number and gender do not matter. */
export function phraseStem(text: string): string {
  return wordsOf(text).map(stemWord).join(' ');
}
