import { stemmer } from '@orama/stemmers/russian';
import { foldWord } from './fold.ts';

/** The words of a phrase, folded; hyphens join words («мастер-класс» is one). */
export function wordsOf(text: string): readonly string[] {
  return foldWord(text).match(/[\p{L}\p{N}]+(?:[-‐‑–][\p{L}\p{N}]+)*/gu) ?? [];
}

/** The Snowball stem of a Russian word; each part of a hyphenated word for itself. */
export function stemWord(word: string): string {
  return foldWord(word)
    .split(/[-‐‑–]/)
    .map(stemmer)
    .join('-');
}

/** A phrase reduced to the stems of its words, so that case, number and gender do not matter. */
export function phraseStem(text: string): string {
  return wordsOf(text).map(stemWord).join(' ');
}
