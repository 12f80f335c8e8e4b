/**
 * Compiles the example roadmap with the built command line, and says in plain words what was made and what to do next.
 * The last two lines on stdout are the files written.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const program = 'packages/cli/dist/dorkarta.js';
const example = 'examples/ertil-2021.dk';

const { status, stdout, stderr } = spawnSync(
  process.execPath,
  [program, 'compile', example, '--to', 'docx,xlsx', '--out', 'out'],
  { cwd: root, encoding: 'utf8' },
);
const files = stdout.replaceAll('\\', '/');
process.stdout.write(status === 0 ? `${told()}${files}` : `${stderr}${files}`);
process.exitCode = status ?? 1;

/** What was made, what to open and to do next, and how to see what was found. */
function told(): string {
  const summary = stderr.trimEnd().split('\n').at(-1) ?? '';
  return [
    `Из дорожной карты ${example} составлены два документа: для Word и для Excel. Они лежат в папке out.`,
    `Откройте их; потом измените текст карты и повторите: node ${program} compile ${example} --out out`,
    `${summary} Замечания покажет: node ${program} check ${example}`,
    '',
  ].join('\n');
}
