import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** The files of a folder, not of those below it, that hold a roadmap. */
export function roadmapsInFolder(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => /\.dk$/i.test(name) && !name.startsWith('.'))
      .toSorted()
      .map((name) => path.join(folder, name))
      .filter(mayHoldRoadmap);
  } catch {
    return [];
  }
}

const largest = 5_000_000;

/** A file whose text has no line of a roadmap is not looked at further. */
function mayHoldRoadmap(file: string): boolean {
  try {
    const stats = statSync(file);
    return (
      stats.isFile() &&
      stats.size < largest &&
      /^\uFEFF?\s*(?:карта|roadmap)(?!\p{L})/imu.test(readFileSync(file, 'utf8'))
    );
  } catch {
    return false;
  }
}
