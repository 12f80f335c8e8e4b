import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PlantedWorkspace, plantWorkspace } from './planted-workspace.ts';

const repository = join(import.meta.dirname, '../..');

/** Violations of the dependency table: the planted file, its text, and the boundaries that must notice it. */
const imports: readonly { readonly file: string; readonly text: string; readonly reported: readonly string[] }[] = [
  {
    file: 'packages/core/src/by-name.ts',
    text: "export { documents } from '@dorkarta/documents';",
    reported: ['core-imports-only-what-it-may'],
  },
  {
    file: 'packages/core/src/type-by-name.ts',
    text: "export type { Language } from '@dorkarta/language';",
    reported: ['core-imports-only-what-it-may'],
  },
  {
    file: 'packages/core/src/by-path.ts',
    text: "export { documents } from '../../documents/src/index.ts';",
    reported: ['core-imports-only-what-it-may', 'packages-are-entered-by-their-entry'],
  },
  {
    file: 'packages/core/src/unknown-package.ts',
    text: "import 'no-such-package';",
    reported: ['imports-resolve'],
  },
  {
    file: 'packages/core/src/heavy-library.ts',
    text: "import 'heavy-library';",
    reported: ['core-is-pure'],
  },
  {
    file: 'packages/core/src/node-fs.ts',
    text: "export { readFileSync } from 'node:fs';",
    reported: ['core-and-documents-without-built-ins'],
  },
  {
    file: 'packages/core/src/cycle-a.ts',
    text: "import { b } from './cycle-b.ts';\nexport const a = () => b;",
    reported: ['no-cycles'],
  },
  {
    file: 'packages/core/src/cycle-b.ts',
    text: "import { a } from './cycle-a.ts';\nexport const b = () => a;",
    reported: ['no-cycles'],
  },
  {
    file: 'packages/documents/src/node-path.ts',
    text: "export { join } from 'node:path';",
    reported: ['core-and-documents-without-built-ins'],
  },
  {
    file: 'packages/documents/src/language.ts',
    text: "export { language } from '@dorkarta/language';",
    reported: ['documents-imports-only-what-it-may'],
  },
  {
    file: 'packages/language/src/cli.ts',
    text: "export { main } from '../../cli/src/main.ts';",
    reported: ['language-imports-only-what-it-may', 'packages-are-entered-by-their-entry'],
  },
  {
    file: 'packages/language/src/documents.ts',
    text: "export { documents } from '@dorkarta/documents';",
    reported: ['language-imports-only-what-it-may'],
  },
  {
    file: 'packages/language/src/node-fs.ts',
    text: "export { readFileSync } from 'node:fs';",
    reported: ['language-without-built-ins-but-in-its-node-entry'],
  },
  {
    file: 'packages/cli/src/inner-folder.ts',
    text: "export { core } from '../../core/src/index.ts';",
    reported: ['packages-are-entered-by-their-entry'],
  },
  {
    file: 'packages/cli/src/main.ts',
    text: "import { core } from '@dorkarta/core';\nimport { documents } from '@dorkarta/documents';\nimport { language } from '@dorkarta/language';\nexport const main = [core, documents, language];",
    reported: [],
  },
];

/** What the compiler must not know in the packages without Node, and what the linter must not let pass. */
const globals: readonly { readonly file: string; readonly text: string }[] = [
  { file: 'packages/core/src/process.ts', text: 'export const cwd: string = process.cwd();\n' },
  { file: 'packages/core/src/buffer.ts', text: "export const bytes: object = Buffer.from('');\n" },
  { file: 'packages/documents/src/process.ts', text: 'export const cwd: string = process.cwd();\n' },
  { file: 'packages/language/src/process.ts', text: 'export const cwd: string = process.cwd();\n' },
];

const lint: readonly { readonly file: string; readonly text: string; readonly reported: string }[] = [
  { file: 'packages/core/src/console.ts', text: "console.log('core');\n", reported: 'lint/suspicious/noConsole' },
  {
    file: 'packages/core/src/clock.ts',
    text: 'export const now = (): number => Date.now();\n',
    reported: 'lint/style/noRestrictedGlobals',
  },
  {
    file: 'packages/documents/src/default-export.ts',
    text: 'export default 1;\n',
    reported: 'lint/style/noDefaultExport',
  },
];

let workspace: PlantedWorkspace;

beforeAll(() => {
  workspace = plantWorkspace({
    'packages/core/src/index.ts': "export const core = 'core';\n",
    'packages/documents/src/index.ts': "export { core as documents } from '@dorkarta/core';\n",
    'packages/language/src/index.ts':
      "export { core as language } from '@dorkarta/core';\nexport type Language = string;\n",
    'node_modules/heavy-library/package.json': '{"name": "heavy-library", "main": "dist/index.js"}\n',
    'node_modules/heavy-library/dist/index.js': 'export {};\n',
    ...Object.fromEntries([...imports, ...globals, ...lint].map(({ file, text }) => [file, text])),
  });
});

afterAll(() => workspace.remove());

function run(tool: string, ...args: readonly string[]): string {
  const program = join(repository, 'node_modules', tool);
  return spawnSync(process.execPath, [program, ...args], { cwd: workspace.root, encoding: 'utf8' }).stdout;
}

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

describe('dependency-cruiser', () => {
  const violations = new Map<string, Set<string>>();

  beforeAll(() => {
    const config = ['--config', '.dependency-cruiser.mjs', '--output-type', 'json'];
    const report = run('dependency-cruiser/bin/dependency-cruise.mjs', ...config, 'packages');
    const found: readonly Violation[] = JSON.parse(report).summary.violations;
    for (const { from, rule } of found) violations.set(from, (violations.get(from) ?? new Set()).add(rule.name));
  });

  test.each(imports)('$file breaks $reported', ({ file, reported }) => {
    expect([...(violations.get(file) ?? [])].toSorted()).toEqual(reported);
  });
});

describe('the compiler', () => {
  let report = '';

  beforeAll(() => {
    report = run('typescript/bin/tsc', '--build', 'packages/core', 'packages/documents', 'packages/language');
  });

  test.each(globals)('$file uses what only Node has', ({ file }) => {
    expect(report).toContain(`${file}(1,`);
  });
});

describe('the linter', () => {
  let report = '';

  beforeAll(() => {
    report = run('@biomejs/biome/bin/biome', 'lint', '--reporter=github', '--max-diagnostics=none');
  });

  test.each(lint)('$file breaks $reported', ({ file, reported }) => {
    expect(
      report
        .split('\n')
        .filter((line) => line.includes(`file=${file},`))
        .join('\n'),
    ).toContain(reported);
  });
});
