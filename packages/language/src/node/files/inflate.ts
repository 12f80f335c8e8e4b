import { inflateRawSync } from 'node:zlib';
import { errorCode } from './system-error.ts';

/** How much may come of what is inflated, and how much is said to, in bytes. */
interface Expectation {
  readonly most: number;
  readonly expected: number;
}

/** Inflates a part of a zip file; undefined where more comes of it than may. Throws where it is damaged. */
export function inflate(packed: Uint8Array, { most, expected }: Expectation): Uint8Array | undefined {
  // All in one piece of memory, with room left over, from which the end is known: small ones would be put together once more.
  const chunkSize = Math.max(64, Math.min(expected, most) + 1);
  try {
    return most > 0 ? inflateRawSync(packed, { maxOutputLength: most, chunkSize }) : undefined;
  } catch (error) {
    if (errorCode(error) === 'ERR_BUFFER_TOO_LARGE') return undefined;
    throw error;
  }
}
