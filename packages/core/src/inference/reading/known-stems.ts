import { knownStems } from '../generated/known-stems.ts';
import { actions } from '../vocabulary/actions.ts';
import { titleStem } from './title-words.ts';

/** The stems of words that inference itself knows. They were found when the program was built; a new word's is found here. */
export function stemsOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map((word) => meantStem(stemOf(word))));
}

function stemOf(word: string): string {
  return knownStems.get(word) ?? titleStem(word);
}

const nounStems: ReadonlyMap<string, string> = new Map(
  actions.flatMap(([noun, ...forms]) => forms.map((form) => [stemOf(form), stemOf(noun)] as const)),
);

/** The stem that a word means: an action is its noun, however it is put («утвердить», «утверждён» are «утверждение»). */
export function meantStem(stem: string): string {
  return nounStems.get(stem) ?? stem;
}
