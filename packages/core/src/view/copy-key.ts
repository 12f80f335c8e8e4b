import { prepositions } from '../text/prepositions.ts';
import { stemWord, wordsOf } from '../text/stem.ts';

/** Words that a copy can add or leave out without saying anything else, as stems. */
const emptyStems: ReadonlySet<string> = new Set(
  [
    ...prepositions,
    'и',
    'от',
    'их',
    'проведение',
    'провести',
    'организация',
    'организовать',
    'обеспечение',
    'осуществление',
  ].map(stemWord),
);

/** The stems of the words of a title that say something, in their order; of all of them where none does. */
export function tellingStems(text: string): readonly string[] {
  const stems = wordsOf(text).map(stemWord);
  const telling = stems.filter((stem) => !emptyStems.has(stem));
  return telling.length === 0 ? stems : telling;
}

/** What two titles share that say the same in other words: the stems of their telling words, in any order. */
export function copyKey(text: string): string {
  return tellingStems(text).toSorted().join(' ');
}
