import { failure, type Result, success } from '@dorkarta/core';
import { URI } from 'vscode-uri';
import type { FileHost } from '../../workspace/file-host.ts';
import type { FileTrouble } from '../../workspace/file-trouble.ts';
import { wellFormed } from '../../workspace/import-path.ts';
import { readText, readTrouble } from '../files/read-text.ts';
import { pathOnDisk, realPath } from '../files/real-path.ts';
import { errorCode } from '../files/system-error.ts';

/** The files of a machine. Nothing else than files is there: what has another address is missing. */
export const nodeFileHost: FileHost = {
  read: async (uri) => withPath(uri, (path) => readText(path, 'drop-mark')),
  spell: (uri) => {
    const spelled = withPath(uri, (path) => success(uriOfPath(pathOnDisk(path))));
    return spelled.ok ? spelled.value : uri;
  },
  locate: async (uri) => withPath(uri, realUri),
};

/** A file as the language means it. */
export function uriOfPath(file: string): string {
  return URI.file(wellFormed(file)).toString();
}

function withPath(uri: string, ask: (path: string) => Result<string, FileTrouble>): Result<string, FileTrouble> {
  const { scheme, fsPath } = URI.parse(uri);
  // A drive without its root would mean the folder that is current there.
  return scheme === 'file' ? ask(/^[A-Za-z]:$/.test(fsPath) ? `${fsPath}\\` : fsPath) : failure({ code: 'is-missing' });
}

function realUri(path: string): Result<string, FileTrouble> {
  try {
    return success(uriOfPath(realPath(path)));
  } catch (error) {
    return failure(readTrouble(errorCode(error)));
  }
}
