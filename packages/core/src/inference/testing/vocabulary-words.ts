import { knownPlatforms, knownProjects } from '../vocabulary/projects.ts';
import { vocabulary } from '../vocabulary/vocabulary.ts';
import { wordClasses } from '../vocabulary/word-classes.ts';

/** Every word that the vocabulary of titles knows, in its dictionary form. */
export const titleVocabulary: readonly string[] = unique([
  ...vocabulary.flatMap(({ phrase }) => wordsOf(phrase)),
  ...Object.values(wordClasses).flat(),
]);

/** Every word by which projects are named. */
export const projectsVocabulary: readonly string[] = unique(
  [...knownProjects, ...knownPlatforms].flatMap(({ name, phrases }) => [name, ...phrases.flatMap(wordsOf)]),
);

function wordsOf(phrase: string): readonly string[] {
  return phrase.split(/[ |]/).filter((word) => /^[\p{L}\p{N}+]+$/u.test(word));
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}
