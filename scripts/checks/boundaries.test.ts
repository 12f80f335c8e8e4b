import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allowedFiles, forbiddenImports, uncompilable, unlinted, upwardImports } from './planted-violations.ts';
import { type PlantedWorkspace, plantWorkspace } from './planted-workspace.ts';

/** The boundaries are only as good as the tools that hold them: each planted violation must be reported. */

const repository = join(import.meta.dirname, '../..');

const { href } = pathToFileURL(join(repository, '.dependency-cruiser.mjs'));
type ByPackage = Readonly<Record<string, readonly string[]>>;
const { allowed, order }: { readonly allowed: ByPackage; readonly order: ByPackage } = await import(href);

/** pnpm lets a package import by name what it declares, and nothing else. */
test.each(Object.entries(allowed))('%s declares of the other packages only %j', (name, others) => {
  const { dependencies } = JSON.parse(readFileSync(join(repository, 'packages', name, 'package.json'), 'utf8'));
  const declared = Object.keys(dependencies).filter((each) => /^@dorkarta\/|^dorkarta/.test(each));
  expect(others.map((other) => `@dorkarta/${other}`)).toEqual(expect.arrayContaining(declared));
});

/** Outside of this repository a package has only what was built of it. */
test.each(Object.keys(allowed))('%s offers others no entry that nothing builds', (name) => {
  const { exports = {} } = JSON.parse(readFileSync(join(repository, 'packages', name, 'package.json'), 'utf8'));
  const built = Object.values<unknown>(exports).flatMap((entry) =>
    typeof entry === 'object' && entry !== null && 'default' in entry ? [String(entry.default)] : [],
  );
  expect(built.filter((file) => !existsSync(join(repository, 'packages', name, file)))).toEqual([]);
});

/** What has no imports of its own (the grammar, the pages of rules) or is there for tests alone. */
const besideTheOrder = ['testing', 'grammar', 'rules', 'index.test.ts'];

test.each(Object.entries(order))('everything in %s/src has its place in the order of folders', (name, rooms) => {
  const there = readdirSync(join(repository, 'packages', name, 'src')).filter((each) => !/\.test\.ts$/.test(each));
  expect(there.filter((each) => !rooms.includes(each) && !besideTheOrder.includes(each))).toEqual([]);
  expect(rooms.filter((room) => !there.includes(room))).toEqual([]);
});

const upwards = upwardImports(order);
const planted = [...forbiddenImports, ...upwards.violations, ...uncompilable, ...unlinted];
const plantedFiles = Object.fromEntries(planted.map(({ file, text }) => [file, text]));

let workspace: PlantedWorkspace;

beforeAll(() => {
  workspace = plantWorkspace({ ...allowedFiles, ...upwards.targets, ...plantedFiles });
});

afterAll(() => workspace.remove());

/** What a tool of this repository says of the planted workspace. */
function run(program: string, ...args: readonly string[]): string {
  const path = join(repository, 'node_modules', program);
  return spawnSync(process.execPath, [path, ...args], { cwd: workspace.root, encoding: 'utf8' }).stdout;
}

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

describe('dependency-cruiser', () => {
  let violations: readonly Violation[] = [];

  beforeAll(() => {
    const options = ['--config', '.dependency-cruiser.mjs', '--output-type', 'json'];
    violations = JSON.parse(run('dependency-cruiser/bin/dependency-cruise.mjs', ...options, 'packages')).summary
      .violations;
  });

  function reportedFor(file: string): readonly string[] {
    return violations.flatMap(({ from, rule }) => (from === file ? [rule.name] : [])).toSorted();
  }

  test.each(forbiddenImports)('reports $file: $reported', ({ file, reported }) => {
    expect(reportedFor(file)).toEqual(reported);
  });

  test.each(upwards.violations)('reports $file: $reported', ({ file, reported }) => {
    expect(reportedFor(file)).toEqual(reported);
  });

  test.each(Object.keys(allowedFiles))('allows %s', (file) => {
    expect(reportedFor(file)).toEqual([]);
  });
});

describe('the compiler', () => {
  let report: readonly string[] = [];

  beforeAll(() => {
    const projects = ['packages/core', 'packages/documents', 'packages/language'];
    report = run('typescript/bin/tsc', '--build', ...projects).split('\n');
  });

  test.each(uncompilable)('reports $file: $reported', ({ file, reported }) => {
    const lines = report.filter((line) => line.startsWith(`${file}(`)).join('\n');
    for (const code of reported) expect(lines).toContain(code);
  });
});

describe('the linter', () => {
  let report: readonly string[] = [];

  beforeAll(() => {
    report = run('@biomejs/biome/bin/biome', 'lint', '--reporter=github', '--max-diagnostics=none').split('\n');
  });

  test.each(unlinted)('reports $file: $reported', ({ file, reported }) => {
    const lines = report.filter((line) => line.includes(`${file},`)).join('\n');
    for (const rule of reported) expect(lines).toContain(rule);
  });
});
