import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate/browser';

/** The parts of an office file by name. */
export type PackageParts = ReadonlyMap<string, string | Uint8Array>;

/** An office file of its parts, sorted by name; the same parts give the same bytes. */
export function zipParts(parts: PackageParts): Uint8Array {
  const entries: Zippable = {};
  for (const [name, content] of [...parts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    entries[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return pack(entries, 12);
}

/**
 * A zip file packed anew, its parts in the order and with the time that they have.
 * What the system's own packer makes of the same parts differs from one version of Node.js to another.
 */
export function packAnew(file: Uint8Array): Uint8Array {
  return pack(unzipSync(file), 0);
}

/** Packed harder, a document of many events is hardly smaller and takes half as long again. */
const level = 4;

/** Zip entries bear local time; an hour of the first day that zip knows is that hour everywhere. */
function pack(entries: Zippable, hour: 0 | 12): Uint8Array {
  return zipSync(entries, { level, mtime: new Date(1980, 0, 1, hour) });
}
