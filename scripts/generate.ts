/**
 * Writes all generated files: `node scripts/generate.ts`.
 * With `--check` it writes nothing and tells which of them are not what would be written now; then the exit code is 1.
 */
import { generateAll } from './generate/generate-all.ts';
import { staleFiles, writeFiles } from './generate/generated-file.ts';

const root = new URL('../', import.meta.url);
const files = await generateAll(root);

if (process.argv.includes('--check')) {
  const stale = staleFiles(root, files);
  if (stale.length > 0) {
    console.error(`Not fresh: ${stale.join(', ')}. Run «pnpm run generate» and commit what it writes.`);
    process.exitCode = 1;
  }
} else {
  const written = writeFiles(root, files);
  console.error(written.length === 0 ? 'All generated files were fresh.' : `Written: ${written.join(', ')}.`);
}
