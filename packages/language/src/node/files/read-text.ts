import { closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import { failure, type Result, success } from '@dorkarta/core';
import type { FileTrouble } from '../../workspace/file-trouble.ts';
import { decodeText } from './decode-text.ts';
import { guessForeignFormat } from './foreign-format.ts';
import { patiently } from './patiently.ts';
import { changedCode, readStill } from './read-still.ts';
import { errorCode } from './system-error.ts';

/** The largest file that is read, in bytes (20 MB). */
export const largestFile = 20 * 1024 * 1024;

/**
 * The most lines, and the most commas and semicolons, that a file may have. Of each line and of each piece of a list the
 * program makes objects (of an event in one line, with all that is found to be missing, 10 KB), so that they, and not the
 * bytes, decide how much memory a file needs. 10,000 events have 82,000 and 50,000.
 */
const mostLines = 85_000;
const mostSeparators = 150_000;

/**
 * Reads a file of text. Only regular files are opened, so that nobody waits for a pipe or reads a device without end, and
 * only those that are not too large; one that is written to meanwhile is read again, and told of where that goes on.
 */
export function readText(path: string, mark: 'keep-mark' | 'drop-mark'): Result<string, FileTrouble> {
  const read = readBytes(path);
  if (!read.ok) return read;
  const format = guessForeignFormat(read.value);
  if (format !== undefined) return failure({ code: 'is-no-text', format });
  return isTooLong(read.value) ? failure({ code: 'is-too-long' }) : decodeText(read.value, mark);
}

/** The bytes of a regular file that is not too large. */
export function readBytes(path: string): Result<Uint8Array, FileTrouble> {
  try {
    const stats = statSync(path);
    const obstacle = obstacleIn(stats);
    if (obstacle !== undefined) return failure({ code: obstacle });
    const bytes = patiently('read', () => readAtMost(path, stats.size));
    return bytes.length > largestFile ? failure({ code: 'is-too-large' }) : success(bytes);
  } catch (error) {
    return failure(readTrouble(errorCode(error)));
  }
}

function obstacleIn(stats: Stats): 'is-folder' | 'is-special' | 'is-too-large' | undefined {
  if (stats.isDirectory()) return 'is-folder';
  if (!stats.isFile()) return 'is-special';
  return stats.size > largestFile ? 'is-too-large' : undefined;
}

/** What a file holds, or of one that is too large a little more than is allowed. */
function readAtMost(path: string, expected: number): Uint8Array {
  // Windows knows no such flag; elsewhere it keeps from waiting for what stands there since it was looked at.
  const descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    return readStill(
      () => fstatSync(descriptor),
      () => readAll(descriptor, expected),
    );
  } finally {
    closeSync(descriptor);
  }
}

function readAll(descriptor: number, expected: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  while (length <= largestFile) {
    const chunk = Buffer.allocUnsafe(Math.max(expected - length, smallestChunk) + 1);
    const read = readSync(descriptor, chunk);
    if (read === 0) break;
    chunks.push(chunk.subarray(0, read));
    length += read;
  }
  const [only, ...others] = chunks;
  return only !== undefined && others.length === 0 ? only : Buffer.concat(chunks, length);
}

const smallestChunk = 4096;

const [lineFeed, carriageReturn, comma, semicolon] = [0x0a, 0x0d, 0x2c, 0x3b];

function isTooLong(bytes: Uint8Array): boolean {
  // A byte is at most one line: of most files their size says that they are not too long.
  if (bytes.length <= mostLines) return false;
  let [lines, separators, last] = [0, 0, 0];
  for (const byte of bytes) {
    if (byte === comma || byte === semicolon) separators += 1;
    else if (byte === carriageReturn || (byte === lineFeed && last !== carriageReturn)) lines += 1;
    last = byte;
  }
  return lines > mostLines || separators > mostSeparators;
}

/** Why the system did not let a file be read. */
export function readTrouble(code: string): FileTrouble {
  if (code === changedCode) return { code: 'is-changing' };
  return code === 'ENOENT' || code === 'ENOTDIR' ? { code: 'is-missing' } : { code: 'is-unreadable', cause: code };
}
