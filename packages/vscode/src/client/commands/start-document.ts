import { spawn } from 'node:child_process';

/** A program that Windows starts, with its one argument, which is handed on as it stands. */
export interface Start {
  readonly program: string;
  readonly argument: string;
}

/**
 * What opens a document on Windows in the program that the system has for its kind. The Explorer is given the path in
 * quotes, whatever it holds: without them it takes a comma for the end of the path. No path holds a quote.
 */
export function startOf(path: string, windowsFolder: string = process.env['SystemRoot'] ?? 'C:\\Windows'): Start {
  return { program: `${windowsFolder}\\explorer.exe`, argument: `"${path}"` };
}

/** Starts it and does not wait for its end; the promise fails where it cannot be started. The Explorer's exit code means nothing. */
export function startProgram({ program, argument }: Start): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [argument], {
      // Nothing is put in quotes by others, so the program's own path has to be here too.
      argv0: `"${program}"`,
      windowsVerbatimArguments: true,
      detached: true,
      stdio: 'ignore',
    });
    child.once('error', reject);
    child.once('spawn', () => {
      child.unref();
      resolve();
    });
  });
}
