import { changedCode } from './read-still.ts';
import { errorCode } from './system-error.ts';

/** How the system says that another program holds a file at this moment, and how it shows that one writes to it. */
const heldCodes: ReadonlySet<string> = new Set(['EBUSY', changedCode]);

/** Windows says so with the codes of missing rights too, when a file is to be replaced or removed. */
const heldOnWindows: ReadonlySet<string> = new Set(['EBUSY', 'EPERM', 'EACCES']);

/** How long to wait after each failure, in milliseconds: 1.5 seconds in all, as long as a virus scanner or a preview holds a file. */
const pauses = [50, 100, 200, 400, 750];

/** What is done with a file: reading it, or putting another in its place. */
export type Purpose = 'read' | 'replace';

/** What patience needs of the system. */
export interface Patience {
  readonly platform: NodeJS.Platform;
  readonly wait: (milliseconds: number) => void;
}

const patienceHere: Patience = { platform: process.platform, wait: sleep };

/**
 * Does something with a file, again and again for a while where another program holds the file; then the last error is thrown.
 * On Windows a virus scanner, the search index, or the preview of the Explorer hold each new file for a moment.
 */
export function patiently<Value>(
  purpose: Purpose,
  attempt: () => Value,
  { platform, wait }: Patience = patienceHere,
): Value {
  const held = platform === 'win32' && purpose === 'replace' ? heldOnWindows : heldCodes;
  for (const pause of pauses) {
    try {
      return attempt();
    } catch (error) {
      if (!held.has(errorCode(error))) throw error;
      wait(pause);
    }
  }
  return attempt();
}

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
