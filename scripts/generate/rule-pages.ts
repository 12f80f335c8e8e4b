import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { GeneratedFile } from './generated-file.ts';
import { withoutMarks } from './without-marks.ts';

/** The folders with the rules, each of which has its page beside it. */
const books = ['packages/core/src/rules/', 'packages/language/src/rules/', 'packages/cli/src/rules/'];

const head = `// Written by «pnpm run generate» from the pages beside the rules.

import type { RuleId } from '@dorkarta/core';

/** The page of each rule in Markdown. */
export const rulePages: Readonly<Record<RuleId, string>> = {
`;

/** The pages of all rules as a module, so that the command line carries them in its one file. */
export function rulePages(root: URL): GeneratedFile {
  const entries = books.flatMap((book) =>
    pagesBelow(new URL(book, root)).map((path) => {
      const page = readFileSync(new URL(path, new URL(book, root)), 'utf8').replaceAll('\r\n', '\n');
      return `  '${basename(path, '.md')}': ${templateLiteral(withoutMarks(page))},\n`;
    }),
  );
  return { path: 'packages/cli/src/generated/rule-pages.ts', content: `${head}${entries.join('')}};\n` };
}

function pagesBelow(book: URL): readonly string[] {
  const paths = readdirSync(book, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  return paths.filter((path) => path.endsWith('.md')).toSorted();
}

function templateLiteral(text: string): string {
  return `\`${text.replace(/[\\`]|\$\{/g, (special) => `\\${special}`)}\``;
}
