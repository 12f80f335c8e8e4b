import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** So many hexadecimal digits tell apart whatever one region will ever write. */
const digits = 16;

/** A short sign of a text: the same for the same text, on every machine and in every version. */
export function fingerprint(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, digits);
}
