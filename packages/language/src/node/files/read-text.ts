import { readFileSync, statSync } from 'node:fs';
import { failure, type Result } from '@dorkarta/core';
import type { FileTrouble } from '../../workspace/file-trouble.ts';
import { decodeText } from './decode-text.ts';

import { errorCode } from './system-error.ts';

/** The largest file that is read, in bytes (20 MB). */
export const largestFile = 20 * 1024 * 1024;

/** Reads a file of text; one that is too large is not opened. */
export function readText(path: string, mark: 'keep-mark' | 'drop-mark'): Result<string, FileTrouble> {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) return failure({ code: 'is-folder' });
    if (stats.size > largestFile) return failure({ code: 'is-too-large' });
    return decodeText(readFileSync(path), mark);
  } catch (error) {
    return failure(readTrouble(errorCode(error)));
  }
}

function readTrouble(code: string): FileTrouble {
  return code === 'ENOENT' || code === 'ENOTDIR' ? { code: 'is-missing' } : { code: 'is-unreadable', cause: code };
}
