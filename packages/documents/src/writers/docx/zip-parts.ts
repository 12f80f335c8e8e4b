import { strToU8, type Zippable, zipSync } from 'fflate/browser';

/** An office file of its parts, in the given order; the same parts give the same bytes. */
export function zipParts(parts: readonly (readonly [name: string, content: string])[]): Uint8Array {
  const entries: Zippable = {};
  for (const [name, content] of parts) entries[name] = strToU8(content);
  return zipSync(entries, { level: 6, mtime: firstZipDay() });
}

/** Zip entries bear local time; noon of the first day that zip knows is that day everywhere. */
function firstZipDay(): Date {
  return new Date(1980, 0, 1, 12);
}
