/**
 * Compiles the example roadmap with the built command line, and tells what was found in it.
 * The last two lines on stdout are the files written.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const program = join('packages', 'cli', 'dist', 'dorkarta.js');

const { status, stdout, stderr } = spawnSync(
  process.execPath,
  [program, 'compile', 'examples/ertil-2021.dk', '--to', 'docx,xlsx', '--out', 'out'],
  { cwd: root, encoding: 'utf8' },
);
process.stdout.write(stderr);
process.stdout.write(stdout.replaceAll('\\', '/'));
process.exitCode = status ?? 1;
