import { closeSync, fstatSync, openSync, read, readSync } from 'node:fs';
import { promisify } from 'node:util';

/** What was kept is not there any more, or is another: somebody cleared the folder meanwhile. */
export class KeptIsGone extends Error {}

/**
 * Memory that files are read into, one after the other. Memory that is new costs more than reading what the system has at hand,
 * and what thousands of files hold would be a lot of it.
 */
export class ReusedMemory {
  #bytes = Buffer.alloc(0);

  /** So many bytes of it, with whatever was there. */
  take(size: number): Buffer {
    if (this.#bytes.length < size) this.#bytes = Buffer.allocUnsafeSlow(2 * size);
    return this.#bytes.subarray(0, size);
  }
}

const readInBackground = promisify(read);

/** What a file holds, brought by one of the system's threads. Where less is brought than there was, its sign tells. */
export async function bytesInFile(file: string, memory: ReusedMemory): Promise<Buffer> {
  const descriptor = openSync(file, 'r');
  try {
    const bytes = memory.take(fstatSync(descriptor).size);
    await readInBackground(descriptor, bytes, 0, bytes.length, 0);
    return bytes;
  } finally {
    closeSync(descriptor);
  }
}

const memory = new ReusedMemory();
let lately: { readonly file: string; readonly bytes: Buffer } | undefined;

/** What a file held that was read before, read once more. It holds until the next is asked for. */
export function bytesAgain(file: string, size: number): Buffer {
  if (lately?.file !== file) {
    lately = undefined;
    lately = { file, bytes: readNow(file, size) };
  }
  return lately.bytes;
}

function readNow(file: string, size: number): Buffer {
  const bytes = memory.take(size);
  try {
    const descriptor = openSync(file, 'r');
    try {
      if (readSync(descriptor, bytes, 0, size, 0) === size) return bytes;
    } finally {
      closeSync(descriptor);
    }
  } catch {
    // Told below.
  }
  throw new KeptIsGone(file);
}
