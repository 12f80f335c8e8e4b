import { fontAdvances } from './font-advances.ts';
import type { GeneratedFile } from './generated-file.ts';
import { inferenceQualityPage } from './inference-quality.ts';
import { jsonSchemas } from './json-schemas.ts';
import { languageConfiguration } from './language-configuration.ts';
import { generateParser } from './parser.ts';
import { rulePages } from './rule-pages.ts';
import { textMateGrammar } from './text-mate-grammar.ts';
import { vocabularyStems } from './vocabulary-stems.ts';

/** Everything that is generated. What is new goes here. */
const generators: readonly ((root: URL) => Promise<readonly GeneratedFile[]> | readonly GeneratedFile[])[] = [
  generateParser,
  jsonSchemas,
  (root) => [rulePages(root)],
  vocabularyStems,
  (root) => [fontAdvances(root)],
  () => [{ path: 'docs/inference-quality.md', content: inferenceQualityPage() }],
  () => [json('syntaxes/dorkarta.tmLanguage.json', textMateGrammar())],
  () => [json('syntaxes/language-configuration.json', languageConfiguration())],
];

/** What every generator gives for the repository as it is; nothing is written. */
export async function generateAll(root: URL): Promise<readonly GeneratedFile[]> {
  const files = await Promise.all(generators.map((generate) => generate(root)));
  return files.flat();
}

function json(path: string, value: object): GeneratedFile {
  return { path, content: `${JSON.stringify(value, undefined, 2)}\n` };
}
