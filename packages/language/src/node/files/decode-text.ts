import { isUtf8 } from 'node:buffer';
import { failure, type Result, success } from '@dorkarta/core';
import type { EncodingTrouble } from '../../workspace/file-trouble.ts';

/** The text of UTF-8 bytes, with or without the byte order mark. */
export function decodeText(bytes: Uint8Array, mark: 'keep-mark' | 'drop-mark'): Result<string, EncodingTrouble> {
  if (!isUtf8(bytes)) return failure(encodingTrouble(bytes));
  return success(new TextDecoder('utf-8', { fatal: true, ignoreBOM: mark === 'keep-mark' }).decode(bytes));
}

function encodingTrouble(bytes: Uint8Array): EncodingTrouble {
  const { line, start, end } = firstWrongLine(bytes);
  const valid = longestValid(bytes.subarray(start, end));
  const column = new TextDecoder().decode(bytes.subarray(start, start + valid)).length + 1;
  return { code: 'is-not-utf8', encoding: guessEncoding(bytes), line, column };
}

const lineFeed = 0x0a;

function firstWrongLine(bytes: Uint8Array): { readonly line: number; readonly start: number; readonly end: number } {
  let [line, start] = [1, 0];
  for (;;) {
    const next = bytes.indexOf(lineFeed, start);
    const end = next === -1 ? bytes.length : next;
    if (next === -1 || !isUtf8(bytes.subarray(start, end))) return { line, start, end };
    [line, start] = [line + 1, end + 1];
  }
}

/** How many bytes at the beginning are whole characters of UTF-8. */
function longestValid(bytes: Uint8Array): number {
  let length = 0;
  while (length < bytes.length) {
    const size = characterSize(bytes[length] ?? 0);
    if (!isUtf8(bytes.subarray(length, length + size))) break;
    length += size;
  }
  return length;
}

function characterSize(first: number): number {
  if (first < 0xc0) return 1;
  if (first < 0xe0) return 2;
  return first < 0xf0 ? 3 : 4;
}

/** What Russian text in Windows-1251 consists of beyond ASCII: letters, «…», „…“, dashes, №, and a fixed space. */
const windows1251 = new Set([0xa8, 0xb8, 0xab, 0xbb, 0x84, 0x93, 0x94, 0x96, 0x97, 0x85, 0xb9, 0xa0]);

function guessEncoding(bytes: Uint8Array): EncodingTrouble['encoding'] {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'utf-16';
  const sample = bytes.subarray(0, 100_000);
  if (isMostlyUtf8(sample)) return 'damaged';
  const high = sample.filter((byte) => byte >= 0x80);
  const fitting = high.filter((byte) => byte >= 0xc0 || windows1251.has(byte)).length;
  return fitting >= high.length * 0.95 ? 'windows-1251' : 'unknown';
}

/** Whether there are more characters beyond ASCII than bytes that are none. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  const wrong = text.match(/\uFFFD/g)?.length ?? 0;
  const right = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  return right > wrong;
}
