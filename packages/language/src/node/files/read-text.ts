import { readFileSync, statSync } from 'node:fs';
import { failure, type Result } from '@dorkarta/core';
import { decodeText } from './decode-text.ts';
import { type FileTrouble, largestFile } from './file-trouble.ts';
import { errorCode } from './system-error.ts';

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
