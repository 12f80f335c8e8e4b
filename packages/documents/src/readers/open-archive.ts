import { failure, type Result, success } from '@dorkarta/core';
import { Inflate as LibraryInflate, ZipPassThrough } from 'fflate/browser';
import { joinedBytes } from '../bytes/joined-bytes.ts';
import type { HostileReason, ReadTrouble } from './read-trouble.ts';

/** The parts of an office file, inflated when they are asked for. */
export interface Archive {
  readonly names: readonly string[];
  readonly has: (name: string) => boolean;
  readonly part: (name: string) => Uint8Array | undefined;
}

/** Bounds that no office file of a roadmap comes near to. */
const mostParts = 5000;
const mostInflated = 200_000_000;
const tightest = 250;
/** Below this, how tight a part is packed says nothing. */
const smallPart = 1_000_000;

/**
 * Inflates a part, said to become `expected` bytes; undefined where more than `most` come of it. Throws where it is damaged.
 * A host may bring its own, which is faster than one that runs everywhere.
 */
export type Inflate = (
  packed: Uint8Array,
  bounds: { readonly most: number; readonly expected: number },
) => Uint8Array | undefined;

interface Entry {
  readonly method: number;
  /** How many bytes it is said to become. */
  readonly expected: number;
  /** The check sum that the table of contents has of what stands in it. */
  readonly crc: number;
  readonly packed: Uint8Array;
}

/** Thrown while a part is inflated, and met where the file is opened. */
export class HostileFile extends Error {
  readonly why: HostileReason;
  constructor(why: HostileReason) {
    super(why);
    this.why = why;
  }
}

/**
 * Opens the bytes of a zip file by its table of contents. What the table says of sizes is not trusted: parts are inflated no
 * further than the bounds.
 */
export function openArchive(bytes: Uint8Array, inflate: Inflate = inflateStepwise): Result<Archive, ReadTrouble> {
  const end = endOfContents(bytes);
  if (end < 0) return failure({ code: 'is-damaged' });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint16(end + 10, true);
  if (count > mostParts) return failure({ code: 'is-hostile', why: 'too-many-parts' });
  const entries = contentsOf(bytes, view, { count, start: view.getUint32(end + 16, true) });
  if (entries === undefined) return failure({ code: 'is-damaged' });
  const budget = { left: mostInflated };
  const entryOf = (name: string): Entry | undefined => entries.get(name.replace(/^\//, ''));
  return success({
    names: [...entries.keys()],
    has: (name) => entryOf(name) !== undefined,
    part: (name) => {
      const entry = entryOf(name);
      return entry === undefined ? undefined : inflated(entry, budget, inflate);
    },
  });
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;

function endOfContents(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const last = Math.max(0, bytes.length - 22 - 0xffff);
  for (let at = bytes.length - 22; at >= last; at -= 1) {
    if (view.getUint32(at, true) === endMark) return at;
  }
  return -1;
}

function contentsOf(
  bytes: Uint8Array,
  view: DataView,
  { count, start }: { readonly count: number; readonly start: number },
): ReadonlyMap<string, Entry> | undefined {
  const entries = new Map<string, Entry>();
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entryMark) return undefined;
    const [nameSize, extraSize, commentSize] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (nameSize ?? 0)));
    const header = view.getUint32(at + 42, true);
    if (header + 30 > bytes.length) return undefined;
    const data = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
    const packed = bytes.subarray(data, data + view.getUint32(at + 20, true));
    const [method, crc] = [view.getUint16(at + 10, true), view.getUint32(at + 16, true)];
    const expected = view.getUint32(at + 24, true);
    entries.set(name.replaceAll('\\', '/'), { method, crc, packed, expected });
    at += 46 + (nameSize ?? 0) + (extraSize ?? 0) + (commentSize ?? 0);
  }
  return entries;
}

/** What stands in an entry; throws where it is not what was packed. */
function inflated({ method, crc, packed, expected }: Entry, budget: { left: number }, inflate: Inflate): Uint8Array {
  if (method === 0) return asPacked(packed, crc);
  const tight = Math.max(smallPart, tightest * packed.length);
  const whole = inflate(packed, { most: Math.min(tight, budget.left), expected });
  if (whole === undefined) throw new HostileFile(tight < budget.left ? 'packed-too-tight' : 'too-large');
  budget.left -= whole.length;
  return asPacked(whole, crc);
}

/** The bytes, if they have the check sum that the table of contents tells: that which the library writes into zip files. */
function asPacked(bytes: Uint8Array, crc: number): Uint8Array {
  const entry = new ZipPassThrough('');
  entry.ondata = () => {};
  entry.push(bytes, true);
  if (entry.crc >>> 0 !== crc) throw new Error('The part is not what was packed');
  return bytes;
}

/** Inflates bit by bit, wherever the program runs. */
const inflateStepwise: Inflate = (packed, { most }) => {
  const chunks: Uint8Array[] = [];
  let [size, taken] = [0, 0];
  const inflate = new LibraryInflate((chunk) => {
    size += chunk.length;
    chunks.push(chunk);
  });
  while (taken < packed.length && size <= most) {
    const from = taken;
    taken = Math.min(packed.length, from + stepAfter(taken, size));
    inflate.push(packed.subarray(from, taken), taken === packed.length);
  }
  return size > most ? undefined : joinedBytes(chunks);
};

/** So many packed bytes are inflated at a time, at the least and at the most: what comes of them is 4 MB at the most. */
const [leastStep, mostStep] = [256, 4096];
/** What the library has room for without taking more and more memory. */
const roomForStep = 96_000;

/** How many packed bytes are inflated next: as tight as those before, they fill the room. */
function stepAfter(taken: number, size: number): number {
  const fitting = size === 0 ? leastStep : Math.floor((roomForStep * taken) / size);
  return Math.max(leastStep, Math.min(mostStep, fitting));
}
