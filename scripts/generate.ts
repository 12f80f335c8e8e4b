/**
 * Writes all generated files: `node scripts/generate.ts`.
 * With `--check` it writes nothing and tells which of them are not what would be written now; then the exit code is 1.
 */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type GeneratedFile, staleFiles, writeFiles } from './generate/generated-file.ts';

const root = new URL('../', import.meta.url);
const entry = new URL('scripts/generate/generate-all.ts', root);

if (process.argv.includes('--check')) {
  const stale = staleFiles(root, await generateFiles());
  if (stale.length > 0) {
    console.error(`Not fresh: ${stale.join(', ')}. Run «pnpm run generate» and commit what it writes.`);
    process.exitCode = 1;
  }
} else {
  const all = new Set<string>();
  let written = writeFiles(root, await generateFiles());
  // Some are made by the program, which others are a part of: its pages of figures ask the stems of the vocabulary.
  while (written.length > 0) {
    for (const path of written) all.add(path);
    written = writeFiles(root, await generateFiles());
  }
  console.error(all.size === 0 ? 'All generated files were fresh.' : `Written: ${[...all].join(', ')}.`);
}

async function generateFiles(): Promise<readonly GeneratedFile[]> {
  const { generateAll } = await loadGenerators();
  return generateAll(root);
}

/**
 * The generators run bundled with the sources of the packages that they ask: what was built of them may be old, and by their
 * names Node finds nothing else.
 */
async function loadGenerators(): Promise<typeof import('./generate/generate-all.ts')> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    format: 'esm',
    platform: 'node',
    mainFields: ['module', 'main'],
    conditions: ['source'],
    define: { 'import.meta.url': JSON.stringify(entry.href) },
    write: false,
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
