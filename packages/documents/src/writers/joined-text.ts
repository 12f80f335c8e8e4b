import { strToU8 } from 'fflate/browser';
import type { Breathe } from './pace.ts';

const charactersAtOnce = 1 << 16;

/**
 * The bytes of a text that comes stretch by stretch. Stretches are encoded some at a time: all of them as one text would take as
 * much memory again.
 */
export async function joinedText(stretches: Iterable<string>, breathe: Breathe): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let pending = '';
  for (const stretch of stretches) {
    pending += stretch;
    if (pending.length < charactersAtOnce) continue;
    chunks.push(strToU8(pending));
    pending = '';
    await breathe();
  }
  return joined([...chunks, strToU8(pending)]);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let place = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, place);
    place += chunk.length;
  }
  return bytes;
}
