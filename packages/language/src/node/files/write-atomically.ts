import { chmodSync, existsSync, lstatSync, renameSync, rmSync, type Stats, statSync } from 'node:fs';
import system, { basename, dirname, extname, join, resolve } from 'node:path';
import { failure, type Result, success } from '@dorkarta/core';
import { type Content, writeNewFile } from './chunks.ts';
import { folderTrouble } from './folder-trouble.ts';
import { makeFolder } from './make-folder.ts';
import { nameTrouble } from './name-trouble.ts';
import { patiently } from './patiently.ts';
import { realPath } from './real-path.ts';
import { errorCode } from './system-error.ts';
import { temporaryName } from './temporary-files.ts';

/**
 * Writes a file wholly or not at all: beside it under another name first, then in its place.
 * Missing folders are made. A file that is write-protected or open in LibreOffice is left alone.
 * A symbolic link stays, and the file that it leads to is written, if it is one of the same kind: a document never
 * replaces the roadmap that a link of its name leads to. `whyKept` is asked about a file that is there, and may refuse.
 * The trouble is a clause that says what is wrong and what to do.
 */
export function writeAtomically(
  path: string,
  content: Content,
  whyKept: (existing: string) => string | undefined = () => undefined,
): Result<void, string> {
  const misnamed = nameTrouble(resolve(path), system);
  if (misnamed !== undefined) return failure(misnamed);
  const made = makeFolder(dirname(path));
  if (!made.ok) return made;
  const place = placeOf(path);
  if (!place.ok) return place;
  const obstacle = isOpenInLibreOffice(path) ? locked : (obstacleTo(place.value) ?? refusal(place.value, whyKept));
  return obstacle === undefined ? writeBeside(place.value, content) : failure(obstacle);
}

/** Windows says so of a file that another program has for itself. */
const heldCodes: ReadonlySet<string> = new Set(['EBUSY', 'EPERM', 'EACCES']);

function unreadable(code: string): string {
  return `файл, который стоит на его месте, не читается (${code}): уберите его`;
}

function refusal({ path, existing }: Place, whyKept: (existing: string) => string | undefined): string | undefined {
  try {
    return existing === undefined ? undefined : whyKept(path);
  } catch (error) {
    return heldCodes.has(errorCode(error)) ? locked : unreadable(errorCode(error));
  }
}

/** Where a file is written, links resolved, and what stands there. */
interface Place {
  readonly path: string;
  readonly folder: string;
  readonly existing: Stats | undefined;
}

function placeOf(path: string): Result<Place, string> {
  try {
    const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
    const real = isLink ? realPath(path) : path;
    if (extname(real).toLowerCase() !== extname(path).toLowerCase()) return failure(otherKind(real));
    return success({ path: real, folder: dirname(real), existing: statSync(real, { throwIfNoEntry: false }) });
  } catch (error) {
    return failure(placeTrouble(errorCode(error), dirname(path)));
  }
}

function writeBeside({ path, folder, existing }: Place, content: Content): Result<void, string> {
  const temporary = join(folder, temporaryName());
  try {
    writeNewFile(temporary, content);
    if (existing !== undefined) chmodSync(temporary, existing.mode);
  } catch (error) {
    rmSync(temporary, { force: true });
    return failure(folderTrouble(errorCode(error), folder));
  }
  try {
    patiently('replace', () => renameSync(temporary, path));
    return success(undefined);
  } catch (error) {
    rmSync(temporary, { force: true });
    return failure(replaceTrouble(errorCode(error)));
  }
}

const locked = 'файл открыт в другой программе или защищён от записи: закройте его или снимите защиту и повторите';
const nameIsTooLong = 'имя файла слишком длинное: сократите его';

function obstacleTo({ path, folder, existing }: Place): string | undefined {
  if (existing?.isDirectory() === true) return 'на его месте стоит папка с тем же именем: уберите её';
  if (existing !== undefined && (isReadOnly(existing) || isOpenInLibreOffice(path))) return locked;
  // On Windows the mark of a folder says nothing about writing into it.
  return process.platform !== 'win32' && isReadOnly(statSync(folder)) ? folderTrouble('EACCES', folder) : undefined;
}

/** Nobody may write it; an administrator, who could, does not either. */
function isReadOnly({ mode }: Stats): boolean {
  return (mode & 0o222) === 0;
}

function isOpenInLibreOffice(path: string): boolean {
  return existsSync(join(dirname(path), `.~lock.${basename(path)}#`));
}

function otherKind(real: string): string {
  return `на его месте стоит ссылка на файл другого вида, «${basename(real)}»: уберите её`;
}

function placeTrouble(code: string, folder: string): string {
  switch (code) {
    case 'ENOENT':
    case 'ELOOP':
      return 'на его месте стоит ссылка, которая никуда не ведёт: уберите её';
    case 'ENAMETOOLONG':
      return nameIsTooLong;
    default:
      return folderTrouble(code, folder);
  }
}

function replaceTrouble(code: string): string {
  if (heldCodes.has(code)) return locked;
  switch (code) {
    case 'ENAMETOOLONG':
      return nameIsTooLong;
    default:
      return `система не дала записать файл (${code})`;
  }
}
