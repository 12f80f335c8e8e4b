import { availableParallelism } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { run } from './run.ts';
import { appearanceOf } from './terminal/appearance.ts';
import { callName } from './terminal/call-name.ts';
import type { Environment } from './terminal/environment.ts';

/** How systems tell that a reader has closed its end; Windows does so in two ways. */
const closedCodes: ReadonlySet<string> = new Set(['EPIPE', 'EOF']);

/** What keeps a stream from taking what is written to it; a reader that has seen enough («| head») is no trouble. */
const troubles = new Set<string>();
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', ({ code = '' }: NodeJS.ErrnoException) => {
    if (closedCodes.has(code) || troubles.has(code)) return;
    troubles.add(code);
    process.exitCode = exitCodes.files;
    if (stream === process.stdout) process.stderr.write(`${outputTrouble(code)}\n`);
  });
}

function outputTrouble(code: string): string {
  return code === 'ENOSPC' || code === 'EDQUOT'
    ? 'Вывод не записан: на диске нет места. Освободите его и повторите.'
    : `Вывод не записан: система не дала его записать (${code}). Укажите другой файл и повторите.`;
}

/** The folder that the program was called in; undefined where it is there no more. */
function currentFolder(): string | undefined {
  try {
    return process.cwd();
  } catch {
    return undefined;
  }
}

async function callFrom(cwd: string | undefined): Promise<ExitCode> {
  if (cwd !== undefined) return run(process.argv.slice(2), environmentIn(cwd));
  process.stderr.write('Текущей папки больше нет: перейдите в другую (cd) и повторите.\n');
  return exitCodes.files;
}

const environmentIn = (cwd: string): Environment => ({
  callName: callName(process.argv[1] ?? '', cwd, path),
  year: new Date().getFullYear(),
  cwd,
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
  appearance: {
    stdout: appearanceOf(process.stdout, process.env),
    stderr: appearanceOf(process.stderr, process.env),
  },
  interactive: process.stderr.isTTY === true,
  threads: { script: fileURLToPath(new URL('compile-worker.mjs', import.meta.url)), most: availableParallelism() },
  debug: (process.env.DORKARTA_DEBUG ?? '') !== '',
});

process.exitCode = await callFrom(currentFolder());
// What could not be written is known only after it was tried.
process.once('exit', () => {
  if (troubles.size > 0) process.exitCode = Math.max(Number(process.exitCode), exitCodes.files);
});
