import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { WindowsInstallation, WindowsNode } from './install-windows.ts';

/** What a program left behind. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A machine with Windows on it, and one Node.js. */
export interface Windows {
  /** Runs a script by Node.js until it ends. */
  readonly runNode: (args: readonly string[], cwd: string) => Ran;
  /** Runs a program of Windows until it ends. */
  readonly run: (command: readonly string[], cwd: string) => Ran;
  /** Starts Node.js, and does not wait for its end. */
  readonly startNode: (args: readonly string[], cwd: string) => ChildProcess;
}

export function createWindows({ wine, environment: env }: WindowsInstallation, { program }: WindowsNode): Windows {
  const run: Windows['run'] = (command, cwd) => {
    // A program of Windows cannot use a pipe of Linux, so what it says goes into files.
    const folder = mkdtempSync(path.join(tmpdir(), 'dorkarta-windows-'));
    const [out, err] = [path.join(folder, 'stdout'), path.join(folder, 'stderr')];
    const [outFile, errFile] = [openSync(out, 'w'), openSync(err, 'w')];
    try {
      const { status, error } = spawnSync(wine, command, { cwd, env, stdio: ['ignore', outFile, errFile] });
      if (error !== undefined) throw error;
      return { code: status, stdout: readFileSync(out, 'utf8'), stderr: readFileSync(err, 'utf8') };
    } finally {
      closeSync(outFile);
      closeSync(errFile);
      rmSync(folder, { recursive: true, force: true });
    }
  };
  return {
    run,
    runNode: (args, cwd) => run([program, ...args], cwd),
    startNode: (args, cwd) => spawn(wine, [program, ...args], { cwd, env, stdio: 'ignore' }),
  };
}

/** The path of a file as Windows names it: the root of Linux is the drive `Z:`. */
export function windowsPath(file: string): string {
  return `Z:${file.replaceAll('/', '\\')}`;
}
