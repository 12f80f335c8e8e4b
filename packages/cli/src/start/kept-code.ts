/** What V8 compiled of the program in earlier calls, kept in a file of the user's own folder. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { getHeapCodeStatistics } from 'node:v8';
import type { Script } from 'node:vm';
import { crc32 } from 'node:zlib';

/** Compiled code is found by what it was compiled of: a part's name, and the sum of its text. */
export interface KeptCode {
  readonly of: (part: string, sum: number) => Buffer | undefined;
  /** Keeps what is compiled of these parts by now, if it is much more than what is kept; where it cannot, nothing is. */
  readonly keep: (parts: readonly CompiledPart[]) => void;
}

export interface CompiledPart {
  readonly name: string;
  readonly sum: number;
  readonly script: Script;
}

/**
 * The file begins with its sum and the length of its list; behind the list comes the code of each part, in its order. Each
 * begins at a multiple of eight bytes: elsewhere V8 would copy it first.
 */
interface List {
  /** So many bytes of code had the call that had most of it. */
  readonly most: number;
  readonly parts: readonly { readonly name: string; readonly sum: number; readonly length: number }[];
}

interface Kept {
  readonly most: number;
  readonly code: ReadonlyMap<string, { readonly name: string; readonly sum: number; readonly data: Buffer }>;
}

const wordLength = 4;
/** What is kept is made anew when a call ran so much more than it holds. */
const worthwhile = 1.1;

/** Sums are made by Node since 20.15; before, nothing could tell damaged code, which V8 would run as it is. */
export const sumOf: ((bytes: Buffer) => number) | undefined = crc32;

/** What a file keeps; nothing where there is none, and where it is damaged. */
export function openKeptCode(file: string): KeptCode {
  const kept = codeIn(file);
  return {
    of: (name, sum) => {
      const found = kept.code.get(name);
      return found?.sum === sum ? found.data : undefined;
    },
    keep: (parts) => {
      const now = getHeapCodeStatistics().bytecode_and_metadata_size;
      const isMore = now > kept.most * worthwhile || parts.some(({ script }) => script.cachedDataRejected !== false);
      if (!isMore) return;
      try {
        write(file, bytesOf(together(kept, parts, now)));
      } catch {
        // Whoever has no place for it compiles anew.
      }
    },
  };
}

const nothing: Kept = { most: 0, code: new Map() };

function codeIn(file: string): Kept {
  const bytes = bytesIn(file);
  if (bytes === undefined || bytes.length < 2 * wordLength) return nothing;
  if (sumOf?.(bytes.subarray(wordLength)) !== bytes.readUInt32LE(0)) return nothing;
  const told = bytes.readUInt32LE(wordLength);
  const { most, parts } = JSON.parse(bytes.toString('utf8', 2 * wordLength, 2 * wordLength + told)) as List;
  let place = aligned(2 * wordLength + told);
  const code = parts.map(({ name, sum, length }) => {
    const start = place;
    place = aligned(start + length);
    return [name, { name, sum, data: bytes.subarray(start, start + length) }] as const;
  });
  return { most, code: new Map(code) };
}

/** What ran now, and what ran in earlier calls of the same program: its first part names all others by what they hold. */
function together(kept: Kept, parts: readonly CompiledPart[], now: number): Kept {
  const [first] = parts;
  const isSame = first !== undefined && kept.code.get(first.name)?.sum === first.sum;
  const code = new Map(isSame ? kept.code : []);
  for (const { name, sum, script } of parts) code.set(name, { name, sum, data: script.createCachedData() });
  return { most: Math.max(now, isSame ? kept.most : 0), code };
}

const aligned = (length: number): number => Math.ceil(length / 8) * 8;

function bytesIn(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

function bytesOf({ most, code }: Kept): Buffer {
  const all = [...code.values()];
  const list: List = { most, parts: all.map(({ name, sum, data }) => ({ name, sum, length: data.length })) };
  const told = Buffer.from(JSON.stringify(list));
  const head = Buffer.alloc(aligned(2 * wordLength + told.length));
  head.writeUInt32LE(told.length, wordLength);
  told.copy(head, 2 * wordLength);
  const filled = all.flatMap(({ data }) => [data, Buffer.alloc(aligned(data.length) - data.length)]);
  const bytes = Buffer.concat([head, ...filled]);
  bytes.writeUInt32LE(sumOf?.(bytes.subarray(wordLength)) ?? 0, 0);
  return bytes;
}

/** Written beside and renamed, so that whoever reads meanwhile finds it whole. */
function write(file: string, bytes: Buffer): void {
  const beside = `${file}.${process.pid}-${Math.random().toString(36).slice(2)}`;
  mkdirSync(path.dirname(file), { recursive: true });
  try {
    writeFileSync(beside, bytes, { mode: 0o600 });
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
