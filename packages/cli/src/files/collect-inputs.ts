import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { nearest } from '@dorkarta/core';
import { errorCode } from '@dorkarta/language/node';
import type { InputFile } from './input-file.ts';

/** The files that were asked for, and what is wrong with the paths that gave none. */
export interface CollectedInputs {
  readonly files: readonly InputFile[];
  readonly troubles: readonly string[];
}

/**
 * Files as given, and the `.dk` files of folders: without links, hidden folders and node_modules.
 * Each file counts once, however often it is named.
 */
export function collectInputs(given: readonly string[], cwd: string): CollectedInputs {
  const files = new Map<string, InputFile>();
  const troubles: string[] = [];
  for (const shown of given) {
    const found = inputsOf(shown, resolve(cwd, shown));
    if (typeof found === 'string') troubles.push(found);
    else for (const [identity, file] of found) if (!files.has(identity)) files.set(identity, file);
  }
  return { files: [...files.values()], troubles };
}

type Identified = readonly [identity: string, file: InputFile];

function inputsOf(shown: string, path: string): readonly Identified[] | string {
  try {
    const stats = statSync(path);
    const identity = realpathSync.native(path);
    if (!stats.isDirectory()) return [[identity, { shown, path, relative: basename(path), size: stats.size }]];
    const found = filesBelow(path, '').map(({ relative, size }): Identified => {
      return [join(identity, relative), { shown: join(shown, relative), path: join(path, relative), relative, size }];
    });
    return found.length > 0 ? found : `В папке «${shown}» нет файлов .dk: проверьте имя папки.`;
  } catch (error) {
    return missingMessage(shown, path, errorCode(error));
  }
}

interface FoundFile {
  readonly relative: string;
  readonly size: number;
}

function filesBelow(folder: string, below: string): readonly FoundFile[] {
  const alphabet = new Intl.Collator('ru', { numeric: true });
  const byName = ({ name: one }: Dirent, { name: other }: Dirent): number =>
    alphabet.compare(one, other) || (one < other ? -1 : 1);
  const entries = readdirSync(join(folder, below), { withFileTypes: true });
  return entries.toSorted(byName).flatMap((entry) => {
    const relative = join(below, entry.name);
    if (entry.isDirectory()) return isSkipped(entry.name) ? [] : filesBelow(folder, relative);
    if (!entry.isFile() || !/\.dk$/i.test(entry.name)) return [];
    const stats: Stats | undefined = statSync(join(folder, relative), { throwIfNoEntry: false });
    return stats === undefined ? [] : [{ relative, size: stats.size }];
  });
}

function isSkipped(folder: string): boolean {
  return folder.startsWith('.') || folder === 'node_modules';
}

function missingMessage(shown: string, path: string, code: string): string {
  if (code !== 'ENOENT' && code !== 'ENOTDIR') return `«${shown}» не читается (${code}): проверьте права доступа.`;
  if (/[*?]/.test(shown)) return `Файла «${shown}» нет: вместо маски укажите папку, из неё берутся все файлы .dk.`;
  const meant = nearest(basename(path), namesIn(dirname(path)));
  const guess = meant === undefined ? 'проверьте имя и папку' : `возможно, «${join(dirname(shown), meant)}»`;
  return `Файла или папки «${shown}» нет: ${guess}.`;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
