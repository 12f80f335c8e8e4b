import { mkdirSync, statSync } from 'node:fs';
import system, { dirname, resolve } from 'node:path';
import { failure, type Result, success } from '@dorkarta/core';
import { folderTrouble } from './folder-trouble.ts';
import { nameTrouble } from './name-trouble.ts';
import { errorCode } from './system-error.ts';

/** Makes a folder and those above it that are missing. The trouble is a clause that says what is wrong and what to do. */
export function makeFolder(folder: string): Result<void, string> {
  const misnamed = nameTrouble(resolve(folder), system);
  if (misnamed !== undefined) return failure(misnamed);
  try {
    makeEach(folder);
    return success(undefined);
  } catch (error) {
    return failure(folderTrouble(errorCode(error), folder));
  }
}

/**
 * One by one, since Node's own way does not end where a folder exists in which nothing can be made.
 * Between the look and the making another thread or program may make the same folder: then it is there.
 */
function makeEach(folder: string): void {
  if (isFolder(folder)) return;
  const above = dirname(folder);
  if (above !== folder) makeEach(above);
  try {
    mkdirSync(folder);
  } catch (error) {
    if (!isFolder(folder)) throw error;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
