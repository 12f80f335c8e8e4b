import { mkdirSync, realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { windowsPath } from '../support/windows.ts';

const root = path.join(import.meta.dirname, '../..');

/** Bundles tests so that Windows' Node.js finds everything in a few files, and the folders of pnpm do not matter. */
export async function bundleUnitTests(tests: readonly string[], outdir: string): Promise<string> {
  mkdirSync(outdir, { recursive: true });
  const shim = path.join(import.meta.dirname, 'vitest-for-windows.ts');
  const loads = tests.map(
    (test) => `await testsOf(${JSON.stringify(test)}, () => import(${JSON.stringify(path.join(root, test))}));`,
  );
  await build({
    stdin: { contents: `import { testsOf } from 'vitest';\n${loads.join('\n')}`, resolveDir: root, loader: 'ts' },
    outfile: path.join(outdir, 'tests.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    conditions: ['source'],
    mainFields: ['module', 'main'],
    external: ['esbuild'],
    banner: {
      js: "import { createRequire as createRequireHere } from 'node:module';\nconst require = createRequireHere(import.meta.url);",
    },
    plugins: [vitestIs(shim), placesOfSources],
    logLevel: 'error',
  });
  return path.join(outdir, 'tests.mjs');
}

/** Tests import our runner for Vitest; only the runner itself imports the true one. */
function vitestIs(runner: string): Plugin {
  const trueOne = realpathSync(path.join(root, 'node_modules/vitest/dist/index.js'));
  return {
    name: 'vitest-for-windows',
    setup: ({ onResolve }) => {
      onResolve({ filter: /^vitest$/ }, ({ importer }) => ({ path: importer === runner ? trueOne : runner }));
    },
  };
}

/** `import.meta` of a source means where the source stands, as Windows names it. */
const placesOfSources: Plugin = {
  name: 'places-of-sources',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.ts$/ }, async ({ path: file }) => {
      const text = await readFile(file, 'utf8');
      if (!text.includes('import.meta')) return undefined;
      const contents = text
        .replaceAll('import.meta.dirname', JSON.stringify(windowsPath(path.dirname(file))))
        .replaceAll('import.meta.url', JSON.stringify(`file:///Z:${encodeURI(file)}`));
      return { contents, loader: 'ts' };
    });
  },
};
