import { realpathSync } from 'node:fs';
import path from 'node:path';
import { failure, type Result } from '@dorkarta/core';
import type { FileTrouble } from './file-trouble.ts';
import { readText, readTrouble } from './read-text.ts';
import { errorCode } from './system-error.ts';
import { isInside } from './workspace-root.ts';

/** Reads a file of text that must lie in a folder; one that lies outside, links resolved, is refused unread. */
export function readInside(file: string, folder: string): Result<string, FileTrouble> {
  if (!isInside(file, folder, path)) return failure({ code: 'is-outside-workspace' });
  try {
    const real = realpathSync.native(file);
    if (!isInside(real, realpathSync.native(folder), path)) return failure({ code: 'is-outside-workspace' });
    return readText(real, 'drop-mark');
  } catch (error) {
    return failure(readTrouble(errorCode(error)));
  }
}
