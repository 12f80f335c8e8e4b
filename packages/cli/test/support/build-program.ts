import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../../..');

/** Builds the bundle of the command line. */
export function buildProgram(): void {
  execFileSync(process.execPath, [join(root, 'scripts/build.ts'), 'cli']);
}
