import { join } from 'node:path';
import { build } from 'esbuild';
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
    conditions: ['source'],
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
