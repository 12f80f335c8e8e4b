import { failure, type Result, success } from '@dorkarta/core';
import { createFolders, type Files, type Folder } from '@dorkarta/language';
import { uriOfPath } from '@dorkarta/language/node';
import type { InputFile } from '../files/input-file.ts';
import { fileHost } from './file-host.ts';

export type { Folder };

/** An input and the folder that it belongs to. */
export interface FileInFolder {
  readonly input: InputFile;
  readonly folder: Folder;
  /** All files that are known, to forget those that are done. */
  readonly files: Files;
}

/** A file as the language means it. */
export function uriOf({ path }: InputFile): string {
  return uriOfPath(path);
}

/** Finds the folder of each file; configurations that cannot be used are told, each in a line. */
export type OpenFolders = (inputs: readonly InputFile[]) => Promise<Result<readonly FileInFolder[], readonly string[]>>;

/** Opens folders for files. What is opened later by the same one stands in the same folders, and knows what they remember. */
export function folderOpener(): OpenFolders {
  const named = new Set<string>();
  const folders = createFolders({ host: fileHost, named });
  return async (inputs) => {
    for (const input of inputs) named.add(uriOf(input));
    const opened: FileInFolder[] = [];
    for (const input of inputs) {
      opened.push({ input, folder: await folders.folderOf(uriOf(input)), files: folders.files });
    }
    const troubles = [...new Set(opened.map(({ folder }) => folder))].flatMap((folder) => folder.troubles);
    return troubles.length > 0 ? failure(troubles) : success(opened);
  };
}
