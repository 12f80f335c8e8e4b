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

/** What is read once more: where it stood, and how it began, by which it is known to be the same still. */
export interface KeptFile {
  readonly file: string;
  readonly size: number;
  readonly sign: string;
}

/** Reads files once more that were read before; what one held holds until another is asked for. */
export function createReader(): (kept: KeptFile) => Buffer {
  const memory = new ReusedMemory();
  let lately: { readonly kept: KeptFile; readonly bytes: Buffer } | undefined;
  return (kept) => {
    if (lately?.kept !== kept) {
      lately = undefined;
      lately = { kept, bytes: readAgain(kept, memory) };
    }
    return lately.bytes;
  };
}

function readAgain({ file, size, sign }: KeptFile, memory: ReusedMemory): Buffer {
  const bytes = memory.take(size);
  const read = readNow(file, bytes);
  if (read !== size || bytes.toString('latin1', 0, sign.length) !== sign) throw new KeptIsGone(file);
  return bytes;
}

function readNow(file: string, bytes: Buffer): number {
  try {
    const descriptor = openSync(file, 'r');
    try {
      return readSync(descriptor, bytes, 0, bytes.length, 0);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return 0;
  }
}
