import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { errorCode } from './system-error.ts';

/** A new name for what is written before it takes its place; it says which process of which machine writes. */
export function temporaryName(): string {
  return `.dorkarta-${machine()}-${process.pid}-${randomBytes(8).toString('hex')}.tmp`;
}

/** Whatever is older belongs to nobody: a document is written in seconds. */
const longest = 60 * 60 * 1000;

/** Clears away what was left in a folder by writing that was ended in the middle; what others write now stays. */
export function clearLeftovers(folder: string): void {
  try {
    for (const name of readdirSync(folder)) {
      if (isOurs(name) && isLeft(name, join(folder, name))) rmSync(join(folder, name), { force: true });
    }
  } catch (error) {
    // A folder that cannot be read or written keeps what is in it.
    errorCode(error);
  }
}

function isOurs(name: string): boolean {
  return /^\.dorkarta-[0-9a-f-]+\.tmp$/.test(name);
}

function isLeft(name: string, path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isFile() !== true) return false;
  const [, writer, pid] = /^\.dorkarta-([0-9a-f]{8})-(\d+)-/.exec(name) ?? [];
  return (writer === machine() && !isRunning(Number(pid))) || Date.now() - stats.mtimeMs > longest;
}

function machine(): string {
  return createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) !== 'ESRCH';
  }
}
