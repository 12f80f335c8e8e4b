import { strToU8, type Zippable, zipSync } from 'fflate/browser';
import type { PackageParts } from './package-parts.ts';

/** An office file of its parts, sorted by name; the same parts give the same bytes. */
export function zipParts(parts: PackageParts): Uint8Array {
  const entries: Zippable = {};
  for (const [name, content] of [...parts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    entries[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(entries, { level: 6, mtime: firstZipDay() });
}

/** Zip entries bear local time; noon of the first day that zip knows is that day everywhere. */
function firstZipDay(): Date {
  return new Date(1980, 0, 1, 12);
}
