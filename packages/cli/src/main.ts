import process from 'node:process';
import { run } from './run.ts';
import { appearanceOf } from './terminal/appearance.ts';
import type { Environment } from './terminal/environment.ts';

// A reader that has seen enough («| head») closes the pipe: that is no trouble.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const environment: Environment = {
  cwd: process.cwd(),
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
  appearance: {
    stdout: appearanceOf(process.stdout, process.env),
    stderr: appearanceOf(process.stderr, process.env),
  },
  interactive: process.stderr.isTTY === true,
  debug: (process.env.DORKARTA_DEBUG ?? '') !== '',
};

run(process.argv.slice(2), environment).then((code) => {
  process.exitCode = code;
});
