import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The files in a folder and the folders in it, in the order of their paths. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted();
}
