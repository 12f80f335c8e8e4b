import type { FileHost } from './file-host.ts';
import { refusal } from './refusal.ts';
import { type FolderRoot, findFolderRoot } from './settings.ts';

/** What a file could not import, and the folder that it would belong to. */
export interface OutOfReach extends FolderRoot {
  readonly files: readonly string[];
}

/** Those of some files that a file, which need not be there yet, could not import; undefined where it could import all. */
export async function outOfReach(
  uri: string,
  files: readonly string[],
  host: Pick<FileHost, 'locate'>,
): Promise<OutOfReach | undefined> {
  const root = await findFolderRoot(uri, host);
  const folder = { uri: root.folder, place: await host.locate(root.folder) };
  const outside: string[] = [];
  for (const file of files) {
    if (refusal({ uri: file, place: await host.locate(file) }, folder) !== undefined) outside.push(file);
  }
  return outside.length === 0 ? undefined : { ...root, files: outside };
}
