/** A source that a tool must report, and by what it must be reported. */
export interface PlantedViolation {
  readonly file: string;
  readonly text: string;
  readonly reported: readonly string[];
}

/** What dependency-cruiser must report, by the names of its rules. */
export const forbiddenImports: readonly PlantedViolation[] = [
  {
    file: 'packages/core/src/by-name.ts',
    text: "export { documents } from '@dorkarta/documents';\n",
    reported: ['core-imports-only-what-it-may'],
  },
  {
    file: 'packages/core/src/type-by-name.ts',
    text: "import type { Documents } from '@dorkarta/documents';\nexport type Planted = Documents;\n",
    reported: ['core-imports-only-what-it-may'],
  },
  {
    file: 'packages/core/src/by-path.ts',
    text: "export { documents } from '../../documents/src/index.ts';\n",
    reported: ['core-imports-only-what-it-may', 'packages-are-entered-by-their-entry'],
  },
  {
    file: 'packages/core/src/unknown-package.ts',
    text: "import 'no-such-package';\n",
    reported: ['imports-resolve'],
  },
  {
    file: 'packages/core/src/heavy-library.ts',
    text: "import 'heavy-library';\n",
    reported: ['core-is-pure'],
  },
  {
    file: 'packages/core/src/node-fs.ts',
    text: "export { readFileSync } from 'node:fs';\n",
    reported: ['core-and-documents-without-built-ins'],
  },
  {
    file: 'packages/core/src/cycle-a.ts',
    text: "import { b } from './cycle-b.ts';\nexport const a = () => b;\n",
    reported: ['no-cycles'],
  },
  {
    file: 'packages/documents/src/node-path.ts',
    text: "export { join } from 'node:path';\n",
    reported: ['core-and-documents-without-built-ins'],
  },
  {
    file: 'packages/documents/src/language.ts',
    text: "export { language } from '@dorkarta/language';\n",
    reported: ['documents-imports-only-what-it-may'],
  },
  {
    file: 'packages/language/src/cli.ts',
    text: "export { main } from '../../cli/src/main.ts';\n",
    reported: ['language-imports-only-what-it-may', 'packages-are-entered-by-their-entry'],
  },
  {
    file: 'packages/language/src/documents.ts',
    text: "export { documents } from '@dorkarta/documents';\n",
    reported: ['language-imports-only-what-it-may'],
  },
  {
    file: 'packages/language/src/node-fs.ts',
    text: "export { readFileSync } from 'node:fs';\n",
    reported: ['language-without-built-ins-but-in-its-node-entry'],
  },
  {
    file: 'packages/cli/src/inner-folder.ts',
    text: "export { core } from '../../core/src/index.ts';\n",
    reported: ['packages-are-entered-by-their-entry'],
  },
  {
    file: 'packages/vscode/src/client/server-code.ts',
    text: "export { serve } from '../server/serve.ts';\n",
    reported: ['the-extension-is-a-thin-client'],
  },
];

/** A folder of each pair of neighbours imports the one above it: packages, and their folders from the bottom up. */
export function upwardImports(order: Readonly<Record<string, readonly string[]>>): {
  readonly violations: readonly PlantedViolation[];
  readonly targets: Readonly<Record<string, string>>;
} {
  const pairs = Object.entries(order).flatMap(([name, rooms]) => {
    const folders = rooms.filter((room) => !room.endsWith('.ts'));
    return folders.slice(0, -1).map((folder, index) => ({ name, folder, above: folders[index + 1] ?? '' }));
  });
  return {
    violations: pairs.map(({ name, folder, above }) => ({
      file: `packages/${name}/src/${folder}/upwards.ts`,
      text: `export { above } from '../${above}/above.ts';\n`,
      reported: [`${name}-${folder}-imports-nothing-above-it`],
    })),
    targets: Object.fromEntries(
      pairs.map(({ name, above }) => [`packages/${name}/src/${above}/above.ts`, "export const above = 'above';\n"]),
    ),
  };
}

/** What the compiler must report, by the codes of its errors: what only Node has. */
export const uncompilable: readonly PlantedViolation[] = [
  { file: 'packages/core/src/process.ts', text: 'export const cwd: string = process.cwd();\n', reported: ['TS2591'] },
  { file: 'packages/core/src/buffer.ts', text: "export const bytes = Buffer.from('');\n", reported: ['TS2591'] },
  {
    file: 'packages/documents/src/process.ts',
    text: 'export const cwd: string = process.cwd();\n',
    reported: ['TS2591'],
  },
  {
    file: 'packages/language/src/process.ts',
    text: 'export const cwd: string = process.cwd();\n',
    reported: ['TS2591'],
  },
];

/** What the linter must report, by the names of its rules; type re-exports among it, which dependency-cruiser does not see. */
export const unlinted: readonly PlantedViolation[] = [
  {
    file: 'packages/cli/src/type-re-export.ts',
    text: "export type { Language } from '../../language/src/index.ts';\n",
    reported: ['lint/style/noRestrictedImports'],
  },
  { file: 'packages/core/src/console.ts', text: "console.log('core');\n", reported: ['lint/suspicious/noConsole'] },
  {
    file: 'packages/core/src/clock.ts',
    text: 'export const now = (): number => Date.now();\n',
    reported: ['lint/style/noRestrictedGlobals'],
  },
  {
    file: 'packages/documents/src/default-export.ts',
    text: 'export default 1;\n',
    reported: ['lint/style/noDefaultExport'],
  },
];

/** What no tool has anything to say about: the entries of the packages, and imports that are allowed. */
export const allowedFiles: Readonly<Record<string, string>> = {
  'packages/core/src/index.ts': "export const core = 'core';\n",
  'packages/core/src/index.test.ts': "export { readFileSync } from 'node:fs';\n",
  'packages/core/src/cycle-b.ts': "import { a } from './cycle-a.ts';\nexport const b = () => a;\n",
  'packages/documents/src/index.ts':
    "export { core as documents } from '@dorkarta/core';\nexport type Documents = string;\n",
  'packages/language/src/index.ts':
    "export { core as language } from '@dorkarta/core';\nexport type Language = string;\n",
  'packages/language/src/node.ts': "export { readFileSync } from 'node:fs';\n",
  'packages/cli/src/main.ts':
    "import { readFileSync } from 'node:fs';\nimport { documents } from '@dorkarta/documents';\nimport { language } from '@dorkarta/language';\nexport const main = [readFileSync, documents, language];\n",
  'packages/vscode/src/server/serve.ts': "export const serve = 'serve';\n",
  'packages/vscode/src/webview/messages.ts': "export const message = 'message';\n",
  'packages/vscode/src/client/connect.ts': "export { message } from '../webview/messages.ts';\n",
  'node_modules/heavy-library/package.json': '{"name": "heavy-library", "main": "dist/index.js"}\n',
  'node_modules/heavy-library/dist/index.js': 'export {};\n',
};
