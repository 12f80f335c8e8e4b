import { existsSync, readdirSync, realpathSync } from 'node:fs';
import system, { type PlatformPath } from 'node:path';
import { errorCode } from './system-error.ts';

/** What is asked of the disk; each of them throws what the system answers. */
export interface Disk {
  readonly path: PlatformPath;
  readonly exists: (path: string) => boolean;
  /** Where a path really leads, as the system tells it. */
  readonly realPath: (path: string) => string;
  /** The same, found out link by link. */
  readonly followLinks: (path: string) => string;
  readonly namesIn: (folder: string) => readonly string[];
}

const diskHere: Disk = {
  path: system,
  exists: existsSync,
  realPath: realpathSync.native,
  followLinks: (path) => realpathSync(path),
  namesIn: (folder) => readdirSync(folder),
};

/**
 * Where a path really leads, links resolved and each name written as it is on the disk. Throws what the system answers.
 * Disks in memory, virtual ones and long paths are such that Windows cannot tell it at once; then it is found out step by step.
 */
export function realPath(path: string, disk: Disk = diskHere): string {
  try {
    return disk.realPath(path);
  } catch (error) {
    if (isMissing(errorCode(error))) throw error;
    return asListed(disk.followLinks(path), disk);
  }
}

/**
 * A path with each name written as it is on the disk, links left as they are: where case does not matter, people write
 * names as they like. A path that leads nowhere stays as it is.
 */
export function pathOnDisk(path: string, disk: Disk = diskHere): string {
  if (!disk.exists(path)) return path;
  const real = tryRealPath(path, disk);
  return real !== undefined && real.toLowerCase() === path.toLowerCase() ? real : asListed(path, disk);
}

function tryRealPath(path: string, disk: Disk): string | undefined {
  try {
    return disk.realPath(path);
  } catch (error) {
    errorCode(error);
    return undefined;
  }
}

/** Looks each name up in its folder; where the folder cannot be read, or knows the file by another name, the name stays. */
function asListed(path: string, disk: Disk): string {
  const { root } = disk.path.parse(path);
  const names = path.slice(root.length).split(disk.path.sep === '\\' ? /[\\/]/ : '/');
  let found = root;
  for (const name of names.filter((each) => each !== '')) found = disk.path.join(found, listedName(name, found, disk));
  return found;
}

function listedName(name: string, folder: string, { namesIn }: Disk): string {
  try {
    const names = namesIn(folder);
    if (names.includes(name)) return name;
    return names.find((each) => each.toLowerCase() === name.toLowerCase()) ?? name;
  } catch (error) {
    errorCode(error);
    return name;
  }
}

function isMissing(code: string): boolean {
  return code === 'ENOENT' || code === 'ENOTDIR';
}
