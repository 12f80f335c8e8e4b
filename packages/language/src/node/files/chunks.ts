import { createHash, type Hash } from 'node:crypto';
import { closeSync, openSync, readSync, writeFileSync } from 'node:fs';

/** What is to be written: text, bytes, or bytes piece by piece, where all of them at once would take too much memory. */
export type Content = string | Uint8Array | Iterable<Uint8Array>;

/** Bytes piece by piece; of some that are there at once the only piece is all. */
export function chunksOf(content: Uint8Array | Iterable<Uint8Array>): Iterable<Uint8Array> {
  return content instanceof Uint8Array ? [content] : content;
}

const bytesAtOnce = 1 << 20;

/** The bytes of a file, piece by piece. */
export function* chunksOfFile(path: string): Generator<Uint8Array> {
  const descriptor = openSync(path, 'r');
  try {
    const chunk = Buffer.allocUnsafe(bytesAtOnce);
    for (let read = readSync(descriptor, chunk); read > 0; read = readSync(descriptor, chunk)) {
      yield chunk.subarray(0, read);
    }
  } finally {
    closeSync(descriptor);
  }
}

/** The same pieces; a hash learns of each as it is taken. */
export function* hashedBy(hash: Hash, chunks: Iterable<Uint8Array>): Generator<Uint8Array> {
  for (const chunk of chunks) {
    hash.update(chunk);
    yield chunk;
  }
}

/** The SHA-256 of bytes. */
export function digestOf(chunks: Iterable<Uint8Array>): Uint8Array {
  const hash = createHash('sha256');
  for (const chunk of chunks) hash.update(chunk);
  return hash.digest();
}

/** Writes a new file; one that is there is an error. */
export function writeNewFile(path: string, content: Content): void {
  const descriptor = openSync(path, 'wx');
  try {
    if (typeof content === 'string') writeFileSync(descriptor, content);
    else for (const chunk of chunksOf(content)) writeFileSync(descriptor, chunk);
  } finally {
    closeSync(descriptor);
  }
}
