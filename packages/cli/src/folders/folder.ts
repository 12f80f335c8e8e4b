import { failure, type Result, success } from '@dorkarta/core';
import { createParser } from '@dorkarta/language';
import { type Folder, openFolder, uriOfPath, workspaceRootOf } from '@dorkarta/language/node';
import type { InputFile } from '../files/input-file.ts';

export type { Folder };

/** An input and the folder that it belongs to. */
export interface FileInFolder {
  readonly input: InputFile;
  readonly folder: Folder;
}

/** A file as the language means it. */
export function uriOf({ path }: InputFile): string {
  return uriOfPath(path);
}

/** Finds the folder of each file; configurations that cannot be used are told, each in a line. */
export function openFolders(inputs: readonly InputFile[]): Result<readonly FileInFolder[], readonly string[]> {
  const options = { named: new Set(inputs.map(uriOf)), parse: createParser() };
  const folders = new Map<string, Result<Folder, readonly string[]>>();
  const files: FileInFolder[] = [];
  for (const input of inputs) {
    const root = workspaceRootOf(input.path);
    const folder = folders.get(root.folder) ?? openFolder(root, options);
    folders.set(root.folder, folder);
    if (folder.ok) files.push({ input, folder: folder.value });
  }
  const troubles = [...folders.values()].flatMap((folder) => (folder.ok ? [] : folder.trouble));
  return troubles.length > 0 ? failure(troubles) : success(files);
}
