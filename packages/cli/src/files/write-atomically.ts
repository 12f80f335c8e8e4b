import { chmodSync, existsSync, renameSync, rmSync, type Stats, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { failure, type Result, success } from '@dorkarta/core';
import { errorCode } from '@dorkarta/language/node';
import { makeFolder } from './make-folder.ts';

/**
 * Writes a file wholly or not at all: beside it under another name first, then in its place.
 * Missing folders are made. A file that is write-protected or open in LibreOffice is left alone.
 * The trouble is a clause that says what is wrong and what to do.
 */
export function writeAtomically(path: string, content: Uint8Array | string): Result<void, string> {
  const folder = dirname(path);
  try {
    makeFolder(folder);
  } catch (error) {
    return failure(folderTrouble(errorCode(error), folder));
  }
  const existing = statSync(path, { throwIfNoEntry: false });
  const obstacle = obstacleTo(path, folder, existing);
  return obstacle === undefined ? writeBeside(path, folder, content, existing) : failure(obstacle);
}

function writeBeside(
  path: string,
  folder: string,
  content: Uint8Array | string,
  existing: Stats | undefined,
): Result<void, string> {
  const temporary = join(folder, `.dorkarta-${process.pid}-${Date.now().toString(36)}.tmp`);
  try {
    writeFileSync(temporary, content, { flag: 'wx' });
    if (existing !== undefined) chmodSync(temporary, existing.mode);
  } catch (error) {
    rmSync(temporary, { force: true });
    return failure(folderTrouble(errorCode(error), folder));
  }
  try {
    renameSync(temporary, path);
    return success(undefined);
  } catch (error) {
    rmSync(temporary, { force: true });
    return failure(replaceTrouble(errorCode(error)));
  }
}

const locked = 'файл открыт в другой программе или защищён от записи: закройте его или снимите защиту и повторите';

function obstacleTo(path: string, folder: string, existing: Stats | undefined): string | undefined {
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

function replaceTrouble(code: string): string {
  switch (code) {
    case 'EACCES':
    case 'EPERM':
    case 'EBUSY':
      return locked;
    case 'ENAMETOOLONG':
      return 'имя файла слишком длинное: сократите его';
    default:
      return `система не дала записать файл (${code})`;
  }
}

function folderTrouble(code: string, folder: string): string {
  switch (code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `в папку «${folder}» нельзя писать: снимите защиту или выберите другую папку`;
    case 'EEXIST':
    case 'ENOTDIR':
      return `«${folder}» – не папка, в её пути стоит файл: выберите другую папку`;
    case 'ENOSPC':
    case 'EDQUOT':
      return 'на диске нет места: освободите его и повторите';
    default:
      return `папка «${folder}» недоступна (${code}): выберите другую папку`;
  }
}
