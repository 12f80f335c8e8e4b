// biome-ignore-start lint/style/noRestrictedImports: the sources, since the packages may not be built yet
import { titleStem } from '../../packages/core/src/inference/reading/title-words.ts';
import { actions } from '../../packages/core/src/inference/vocabulary/actions.ts';
import { heldWords, holdingWords, neutralWords } from '../../packages/core/src/inference/vocabulary/holding-words.ts';
import { knownPlatforms, knownProjects } from '../../packages/core/src/inference/vocabulary/projects.ts';
import { vocabulary } from '../../packages/core/src/inference/vocabulary/vocabulary.ts';
import { wordClasses } from '../../packages/core/src/inference/vocabulary/word-classes.ts';
// biome-ignore-end lint/style/noRestrictedImports: the sources
import type { GeneratedFile } from './generated-file.ts';

const head = `// Written by «pnpm run generate» from the words of src/inference/vocabulary.

/** The stems of the words that the vocabulary of titles knows. */
export const knownStems: ReadonlyMap<string, string> = new Map(
  Object.entries({
`;

/** The stems of the vocabulary as a module, since finding them takes longer than reading a short roadmap. */
export function knownStems(): GeneratedFile {
  const lines = vocabularyWords().map((word) => `    ${JSON.stringify(word)}: ${JSON.stringify(titleStem(word))},\n`);
  return {
    path: 'packages/core/src/inference/generated/known-stems.ts',
    content: `${head}${lines.join('')}  }),\n);\n`,
  };
}

function vocabularyWords(): readonly string[] {
  const phrases = [
    ...vocabulary.map(({ phrase }) => phrase),
    ...[...knownProjects, ...knownPlatforms].flatMap((project) => project.phrases),
  ];
  const words = phrases.flatMap((phrase) => phrase.split(/[ |]/)).filter((word) => !/^(?:[@~…]|\.\.$)/.test(word));
  return [
    ...new Set([
      ...words,
      ...Object.values(wordClasses).flat(),
      ...actions.flat(),
      ...heldWords,
      ...holdingWords,
      ...neutralWords,
    ]),
  ].toSorted();
}
