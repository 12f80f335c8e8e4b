import { lazily } from '../../text/lazily.ts';
import { knownStems } from '../generated/known-stems.ts';
import { actions } from '../vocabulary/actions.ts';
import { titleStem } from './title-words.ts';

/** The stems of words that inference itself knows. They were found when the program was built; a new word's is found here. */
export function stemsOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map((word) => meantStem(stemOf(word))));
}

/** The same of a module's own words, when they are first asked for. */
export function stemsWhenAsked(words: readonly string[]): () => ReadonlySet<string> {
  return lazily(() => stemsOf(words));
}

function stemOf(word: string): string {
  return known().get(word) ?? titleStem(word);
}

const known = lazily((): ReadonlyMap<string, string> => {
  const stems = new Map<string, string>();
  for (const row of knownStems.split('\n')) {
    const space = row.indexOf(' ');
    const [word, rest] = [row.slice(0, space), row.slice(space + 1)];
    const lacks = Number(rest);
    stems.set(word, Number.isNaN(lacks) ? rest : word.slice(0, word.length - lacks));
  }
  return stems;
});

const nounStems = lazily(
  (): ReadonlyMap<string, string> =>
    new Map(actions.flatMap(([noun, ...forms]) => forms.map((form) => [stemOf(form), stemOf(noun)] as const))),
);

/** The stem that a word means: an action is its noun, however it is put («утвердить», «утверждён» are «утверждение»). */
export function meantStem(stem: string): string {
  return nounStems().get(stem) ?? stem;
}
