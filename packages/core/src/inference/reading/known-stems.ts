import { knownStems } from '../generated/known-stems.ts';
import { titleStem } from './title-words.ts';

/** The stems of words that inference itself knows. They were found when the program was built; a new word's is found here. */
export function stemsOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map((word) => knownStems.get(word) ?? titleStem(word)));
}
