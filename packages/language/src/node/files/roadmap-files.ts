import { type Dirent, lstat, readdir, type Stats } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { errorCode } from './system-error.ts';

/** The roadmaps of a folder, what is called as they are and is no file, and the folders in it that could not be read. */
export interface RoadmapFiles {
  /** Paths below the folder, in the order of a Russian directory with numbers by size. */
  readonly files: readonly string[];
  /** Links, which are not followed, pipes and devices, which are not read. */
  readonly passedOver: readonly { readonly file: string; readonly is: 'link' | 'special' }[];
  readonly unreadable: readonly { readonly folder: string; readonly code: string }[];
}

/** What is asked of the disk; both throw what the system answers. */
export interface Listing {
  readonly entriesOf: (folder: string) => Promise<readonly Entry[]>;
  readonly lookAt: (path: string) => Promise<Kind>;
}

/** What stands under a name, links not followed. */
export type Kind = Pick<Stats, 'isFile' | 'isDirectory' | 'isSymbolicLink'>;
export type Entry = Pick<Dirent, 'name' | keyof Kind>;

/** The promises of Node's own (`node:fs/promises`) would load streams and the reading of lines with them, at each start. */
const listingHere: Listing = {
  entriesOf: (folder) => promisify(readdir)(folder, { withFileTypes: true }),
  lookAt: promisify(lstat),
};

/**
 * Finds the `.dk` files of a folder and of the folders in it: without links, hidden folders and node_modules, and without
 * what systems and Office keep beside files. Nothing is read of the files themselves.
 */
export async function findRoadmapFiles(folder: string, listing: Listing = listingHere): Promise<RoadmapFiles> {
  return filesIn('', { folder, listing, alphabet: new Intl.Collator('ru', { numeric: true }) });
}

interface Search {
  readonly folder: string;
  readonly listing: Listing;
  readonly alphabet: Intl.Collator;
}

async function filesIn(below: string, search: Search): Promise<RoadmapFiles> {
  const { folder, alphabet } = search;
  const entries = await entriesOf(path.join(folder, below), search.listing);
  if (typeof entries === 'string') return { ...nothing, unreadable: [{ folder: below, code: entries }] };
  const byName = ({ name: one }: Entry, { name: other }: Entry): number =>
    alphabet.compare(one, other) || (one < other ? -1 : 1);
  const found = entries.toSorted(byName).map(async (entry): Promise<RoadmapFiles> => {
    const inside = path.join(below, entry.name);
    if (!mayMatter(entry)) return nothing;
    const kind = await kindOf(entry, path.join(folder, inside), search.listing);
    if (kind?.isDirectory() === true) return isSkippedFolder(entry.name) ? nothing : filesIn(inside, search);
    if (kind === undefined || !isRoadmapName(entry.name)) return nothing;
    if (kind.isFile()) return { ...nothing, files: [inside] };
    return { ...nothing, passedOver: [{ file: inside, is: kind.isSymbolicLink() ? 'link' : 'special' }] };
  });
  const parts = await Promise.all(found);
  return {
    files: parts.flatMap(({ files }) => files),
    passedOver: parts.flatMap(({ passedOver }) => passedOver),
    unreadable: parts.flatMap(({ unreadable }) => unreadable),
  };
}

const nothing: RoadmapFiles = { files: [], passedOver: [], unreadable: [] };

/** The entries of a folder, or the code of what the system answers instead. */
async function entriesOf(folder: string, listing: Listing): Promise<readonly Entry[] | string> {
  try {
    return await listing.entriesOf(folder);
  } catch (error) {
    return errorCode(error);
  }
}

/** A file of another name is none that is looked for. */
function mayMatter(entry: Entry): boolean {
  return !entry.isFile() || isRoadmapName(entry.name);
}

/**
 * What an entry is. Windows lists as links what OneDrive keeps and what a server keeps only once, though they are files and
 * folders; other systems leave open what some entries are. A closer look tells; what has gone meanwhile is nothing.
 */
async function kindOf(entry: Entry, path: string, { lookAt }: Listing): Promise<Kind | undefined> {
  if (entry.isFile() || entry.isDirectory()) return entry;
  try {
    return await lookAt(path);
  } catch (error) {
    errorCode(error);
    return undefined;
  }
}

/** What Windows keeps for itself at the root of every drive, which nobody may read. */
const systemFolders: ReadonlySet<string> = new Set(['$recycle.bin', 'system volume information']);

function isSkippedFolder(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules' || systemFolders.has(name.toLowerCase());
}

/** Besides roadmaps, macOS (`._карта.dk`) and Office (`~$карта.dk`) lay files of their name. */
function isRoadmapName(name: string): boolean {
  return /\.dk$/i.test(name) && !/^(?:\._|~\$)/.test(name);
}
