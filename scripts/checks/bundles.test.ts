import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { expect, test } from 'vitest';

const repository = join(import.meta.dirname, '../..');

/** The modules that a browser's bundle carries where it asks core for these names, and its size in bytes. */
async function bundleOf(names: string): Promise<{ readonly modules: readonly string[]; readonly bytes: number }> {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: `import { ${names} } from '@dorkarta/core'; globalThis.asked = [${names}];`,
      resolveDir: join(repository, 'packages/cli'),
    },
    absWorkingDir: repository,
    bundle: true,
    platform: 'browser',
    conditions: ['source', 'module'],
    charset: 'utf8',
    minify: true,
    write: false,
    metafile: true,
  });
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  const modules = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([module]) => module);
  return { modules, bytes: outputFiles.reduce((sum, { contents }) => sum + contents.length, 0) };
}

test('the explanation of a score comes without zod, rules and inference', async () => {
  const { modules, bytes } = await bundleOf('explainScore, scoreSummary');
  expect(modules).toContain('packages/core/src/score/explain-score.ts');
  expect(modules.filter((module) => /node_modules|\.schema\.ts$|\/(rules|inference|facts)\//.test(module))).toEqual([]);
  expect(bytes).toBeLessThan(8192);
});

/** What Node loads of the command line for one of its commands: its own parts and those of the main program. */
async function partsFor(command: string): Promise<readonly Metafile['outputs'][string][]> {
  const { metafile } = await build({
    entryPoints: ['packages/cli/src/main.ts'],
    absWorkingDir: repository,
    outdir: 'out',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    mainFields: ['module', 'main'],
    charset: 'utf8',
    conditions: ['source', 'module'],
    minifyWhitespace: true,
    write: false,
    metafile: true,
  });
  const entries = ['packages/cli/src/main.ts', `packages/cli/src/commands/${command}.ts`];
  const loaded = new Set(
    Object.keys(metafile.outputs).filter((path) => entries.includes(metafile.outputs[path]?.entryPoint ?? '')),
  );
  expect(loaded.size).toBe(entries.length);
  for (const path of loaded) {
    for (const { path: imported, kind, external } of metafile.outputs[path]?.imports ?? []) {
      if (kind === 'import-statement' && external !== true) loaded.add(imported);
    }
  }
  return [...loaded].flatMap((path) => metafile.outputs[path] ?? []);
}

/** How much each may load, in bytes: what checks and scores a roadmap, and for `compile` also what lays documents out. */
test.each([
  ['check', 1_190_000],
  ['compile', 1_370_000],
  ['score', 1_190_000],
  ['survey', 1_260_000],
] as const)('%s loads no zod, and nothing that writes office documents', async (command, most) => {
  const parts = await partsFor(command);
  const modules = parts.flatMap(({ inputs }) => Object.keys(inputs));
  expect(modules).toContain('packages/language/src/syntax/read-lines.ts');
  expect(
    modules.filter((path) => /node_modules\/(?:zod|docx|hucre|jsonc-parser|langium)\/|\.schema\.ts$/.test(path)),
  ).toEqual([]);
  expect(parts.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(most);
});
