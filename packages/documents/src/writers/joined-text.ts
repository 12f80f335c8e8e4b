import { strToU8 } from 'fflate/browser';
import { joinedBytes } from '../bytes/joined-bytes.ts';
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
  return joinedBytes([...chunks, strToU8(pending)]);
}
