import { existsSync, readdirSync, type Stats, statSync } from 'node:fs';
import system, { basename, dirname, join, parse, resolve } from 'node:path';
import { nearest } from '@dorkarta/core';
import type { PassedOver } from '@dorkarta/core/survey';
import { errorCode, findRoadmapFiles, nameTrouble, pathOnDisk, realPath } from '@dorkarta/language/node';
import type { InputFile } from './input-file.ts';

/** The files that were asked for, and what is wrong with the paths that gave none. */
export interface CollectedInputs {
  readonly files: readonly InputFile[];
  /** What is called as a roadmap in the folders that were asked for and is no file, and folders in them that could not be read. */
  readonly passedOver: readonly PassedOver[];
  readonly troubles: readonly string[];
}

/**
 * Files as given, and the `.dk` files of folders (`findRoadmapFiles`).
 * Each file counts once, however often it is named.
 */
export async function collectInputs(given: readonly string[], cwd: string): Promise<CollectedInputs> {
  const files = new Map<string, InputFile>();
  const passedOver: PassedOver[] = [];
  const troubles: string[] = [];
  for (const shown of given) {
    const found = await inputsOf(shown, pathOnDisk(resolve(cwd, shown)));
    troubles.push(...found.troubles);
    passedOver.push(...(found.passedOver ?? []));
    for (const [identity, file] of found.files) if (!files.has(identity)) files.set(identity, file);
  }
  return { files: [...files.values()], passedOver, troubles };
}

type Identified = readonly [identity: string, file: InputFile];

interface FoundInputs {
  readonly files: readonly Identified[];
  readonly passedOver?: readonly PassedOver[];
  readonly troubles: readonly string[];
}

async function inputsOf(shown: string, path: string): Promise<FoundInputs> {
  try {
    const stats = statSync(path);
    const identity = realPath(path);
    if (stats.isDirectory()) return await inputsIn(shown, path, identity);
    const file = { shown, path, relative: basename(path), isNamed: true, size: stats.size };
    return { files: [[identity, file]], troubles: [] };
  } catch (error) {
    return { files: [], troubles: [missingMessage(shown, path, errorCode(error))] };
  }
}

async function inputsIn(shown: string, path: string, identity: string): Promise<FoundInputs> {
  const { files: found, passedOver, unreadable } = await findRoadmapFiles(path);
  const files = found.flatMap((relative): readonly Identified[] => {
    const stats: Stats | undefined = statSync(join(path, relative), { throwIfNoEntry: false });
    if (stats === undefined) return [];
    const file = {
      shown: join(shown, relative),
      path: join(path, relative),
      relative,
      isNamed: false,
      size: stats.size,
    };
    return [[join(identity, relative), file]];
  });
  const troubles = unreadable.map(({ folder, code }) => unreadableMessage(join(shown, folder), code));
  const isEmpty = files.length === 0 && troubles.length === 0;
  return {
    files,
    passedOver: [
      ...passedOver,
      ...unreadable.map(({ folder }): PassedOver => ({ file: folder, is: 'unreadable folder' })),
    ],
    troubles: isEmpty ? [`В папке «${shown}» нет файлов .dk: проверьте имя папки.`] : troubles,
  };
}

function unreadableMessage(shown: string, code: string): string {
  return `«${shown}» не читается (${code}): проверьте права доступа.`;
}

/** How systems say that there is no such file, or that there can be none of such a name. */
const missingCodes: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'EINVAL', 'ENAMETOOLONG']);

function missingMessage(shown: string, path: string, code: string): string {
  if (!missingCodes.has(code)) return unreadableMessage(shown, code);
  if (/[*?]/.test(shown)) return `Файла «${shown}» нет: вместо маски укажите папку, из неё берутся все файлы .dk.`;
  const misnamed = nameTrouble(path, system) ?? driveTrouble(path);
  if (misnamed !== undefined) return `Файла или папки «${shown}» нет: ${misnamed}.`;
  const meant = nearest(basename(path), namesIn(dirname(path)));
  const guess = meant === undefined ? 'проверьте имя и папку' : `возможно, «${join(dirname(shown), meant)}»`;
  return `Файла или папки «${shown}» нет: ${guess}.`;
}

function driveTrouble(path: string): string | undefined {
  const { root } = parse(path);
  return existsSync(root) ? undefined : `диска или сетевой папки «${root}» нет, проверьте путь`;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
