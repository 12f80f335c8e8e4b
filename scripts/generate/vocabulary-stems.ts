// biome-ignore-start lint/style/noRestrictedImports: the sources, since the packages may not be built yet
import { phraseCompiler } from '../../packages/core/src/inference/reading/phrase.ts';
import { titleStem } from '../../packages/core/src/inference/reading/title-words.ts';
import { actions } from '../../packages/core/src/inference/vocabulary/actions.ts';
import { heldWords, holdingWords, neutralWords } from '../../packages/core/src/inference/vocabulary/holding-words.ts';
import { knownPlatforms, knownProjects } from '../../packages/core/src/inference/vocabulary/projects.ts';
import { vocabulary } from '../../packages/core/src/inference/vocabulary/vocabulary.ts';
import { wordClasses } from '../../packages/core/src/inference/vocabulary/word-classes.ts';
// biome-ignore-end lint/style/noRestrictedImports: the sources
import type { GeneratedFile } from './generated-file.ts';

const head = `// Written by «pnpm run generate» from the words of src/inference/vocabulary.
`;

/**
 * The stems of the vocabulary, and which of its phrases each stem can begin, as modules: finding them takes longer than reading
 * a short roadmap. Each is one text, which costs a program that does not ask nothing, and a row of it is a word or a stem.
 */
export function vocabularyStems(): readonly GeneratedFile[] {
  const stems = vocabularyWords().map((word) => `${word} ${endingOf(word, titleStem(word))}`);
  return [
    {
      path: 'packages/core/src/inference/generated/known-stems.ts',
      content: `${head}
/** The words that the vocabulary of titles knows, each with the number of letters that its stem lacks, or with its stem where it is no beginning. */
export const knownStems = \`${stems.join('\n')}\`;
`,
    },
    {
      path: 'packages/core/src/inference/generated/first-stems.ts',
      content: `${head}
/** The stems that phrases begin with, each with the places of its phrases in the vocabulary. */
export const firstStems = \`${firstStemRows().join('\n')}\`;
`,
    },
  ];
}

/** How many letters a stem lacks at the end of its word; the stem itself where it is no beginning of it. */
function endingOf(word: string, stem: string): number | string {
  return word.startsWith(stem) ? word.length - stem.length : stem;
}

function firstStemRows(): readonly string[] {
  const compile = phraseCompiler(wordClasses);
  const places = new Map<string, number[]>();
  for (const [place, { phrase }] of vocabulary.entries()) {
    for (const stem of compile(phrase).first) {
      const known = places.get(stem);
      if (known === undefined) places.set(stem, [place]);
      else known.push(place);
    }
  }
  return [...places].map(([stem, own]) => `${stem} ${own.join(' ')}`).toSorted();
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
