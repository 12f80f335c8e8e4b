import { availableParallelism } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { run } from './run.ts';
import { expectLongRun } from './start/short-run.ts';
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

/** The signals by which a person or a system calls the program off, and the exit codes that shells know them by. */
const callingOff = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

const calledOff = new AbortController();
const endThreads: (() => Promise<void>)[] = [];

for (const [signal, code] of Object.entries(callingOff)) {
  // Whoever asks again does not want to wait: the second time it ends at once.
  process.once(signal, () => void callOff(code));
}

/** Ends the program when what is being written has been written: a file stands there wholly or not at all. */
async function callOff(code: number): Promise<void> {
  calledOff.abort();
  const line = process.stderr.isTTY ? '\r\u001B[2K' : '';
  process.stderr.write(`${line}Прервано: что успело записаться, записано целиком.\n`);
  await Promise.all(endThreads.map((end) => end()));
  process.exit(code);
}

/** Tells something, unless the program was called off: what stops then is no trouble of its own. */
function tellOn(stream: NodeJS.WriteStream): (text: string) => void {
  return (text) => {
    if (!calledOff.signal.aborted) stream.write(text);
  };
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
  stdout: tellOn(process.stdout),
  stderr: tellOn(process.stderr),
  appearance: {
    stdout: appearanceOf(process.stdout, process.env),
    stderr: appearanceOf(process.stderr, process.env),
  },
  interactive: process.stderr.isTTY === true,
  threads: {
    start: path.join(import.meta.dirname, 'start.cjs'),
    most: availableParallelism(),
    onStart: (end) => void endThreads.push(end),
  },
  onLongRun: expectLongRun,
  debug: (process.env.DORKARTA_DEBUG ?? '') !== '',
});

void callFrom(currentFolder()).then((code) => {
  process.exitCode = code;
  // What could not be written is known only after it was tried.
  process.once('exit', () => {
    if (troubles.size > 0) process.exitCode = Math.max(Number(process.exitCode), exitCodes.files);
    // Nothing is left to do: the system takes the memory back at once, where Node would give it back piece by piece.
    process.exit();
  });
});
