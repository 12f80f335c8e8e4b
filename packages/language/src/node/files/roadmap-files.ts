import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { errorCode } from './system-error.ts';

/** The roadmaps of a folder, and the folders in it that could not be read. */
export interface RoadmapFiles {
  /** Paths below the folder, in the order of a Russian directory with numbers by size. */
  readonly files: readonly string[];
  readonly unreadable: readonly { readonly folder: string; readonly code: string }[];
}

/**
 * Finds the `.dk` files of a folder and of the folders in it: without links, hidden folders and node_modules, and without
 * what macOS (`._карта.dk`) and Office (`~$карта.dk`) lay beside files. Nothing is read of the files themselves.
 */
export async function findRoadmapFiles(folder: string): Promise<RoadmapFiles> {
  return filesIn(folder, '', new Intl.Collator('ru', { numeric: true }));
}

async function filesIn(folder: string, below: string, alphabet: Intl.Collator): Promise<RoadmapFiles> {
  const entries = await entriesOf(path.join(folder, below));
  if (typeof entries === 'string') return { files: [], unreadable: [{ folder: below, code: entries }] };
  const byName = ({ name: one }: Dirent, { name: other }: Dirent): number =>
    alphabet.compare(one, other) || (one < other ? -1 : 1);
  const found = entries.toSorted(byName).map(async (entry): Promise<RoadmapFiles> => {
    const inside = path.join(below, entry.name);
    if (entry.isDirectory()) return isSkippedFolder(entry.name) ? nothing : filesIn(folder, inside, alphabet);
    return entry.isFile() && isRoadmapName(entry.name) ? { files: [inside], unreadable: [] } : nothing;
  });
  const parts = await Promise.all(found);
  return {
    files: parts.flatMap(({ files }) => files),
    unreadable: parts.flatMap(({ unreadable }) => unreadable),
  };
}

const nothing: RoadmapFiles = { files: [], unreadable: [] };

/** The entries of a folder, or the code of what the system answers instead. */
async function entriesOf(folder: string): Promise<readonly Dirent[] | string> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    return errorCode(error);
  }
}

function isSkippedFolder(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

function isRoadmapName(name: string): boolean {
  return /\.dk$/i.test(name) && !/^(?:\._|~\$)/.test(name);
}
