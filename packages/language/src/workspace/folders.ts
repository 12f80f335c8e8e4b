import { createParser, type ParseFile } from '../mapping/parsed-file.ts';
import type { FileHost } from './file-host.ts';
import { createFiles, type Files } from './files.ts';
import { createFolder, type Folder } from './folder.ts';
import { foldersAbove, isUnsaved } from './import-path.ts';
import { type FolderRoot, findFolderRoot, noSettings, readSettings } from './settings.ts';

/** What folders need to know from outside. */
export interface FoldersOptions {
  readonly host: FileHost;
  /** The files that were asked for by name: they may lie anywhere. */
  readonly named?: ReadonlySet<string>;
  readonly parse?: ParseFile;
}

/** Workspace folders as they are opened for the files in them, and the files that they share. */
export interface Folders {
  readonly files: Files;
  /** The folder that a file belongs to. It is the same one until something in its settings changes. */
  readonly folderOf: (uri: string) => Promise<Folder>;
  /** Something may have changed outside: files, configurations and folders are asked for again when they are next needed. */
  readonly recheck: () => void;
}

/** Opens folders over a host: the nearest configuration above a file tells which is its folder. */
export function createFolders({ host, named, parse = createParser() }: FoldersOptions): Folders {
  const files = createFiles(host, parse);
  const unsaved = createFolder(files, {});
  const opened = new Map<string, { readonly fingerprint: string; readonly folder: Folder }>();
  let asked = new Map<string, Promise<Folder>>();
  let rooted = new Map<string, Promise<Folder>>();

  const open = async (root: FolderRoot): Promise<Folder> => {
    const { settings, fingerprint } = await readSettings(root, host);
    const known = opened.get(root.folder);
    if (known?.fingerprint === fingerprint) return known.folder;
    const bounds = { folder: root.folder, named };
    const folder = settings.ok
      ? createFolder(files, bounds, settings.value)
      : createFolder(files, bounds, noSettings, settings.trouble);
    opened.set(root.folder, { fingerprint, folder });
    return folder;
  };

  const find = async (uri: string): Promise<Folder> => {
    const root = await findFolderRoot(uri, files);
    const folder = rooted.get(root.folder) ?? open(root);
    rooted.set(root.folder, folder);
    return folder;
  };

  return {
    files,
    folderOf: (uri) => {
      if (isUnsaved(uri)) return Promise.resolve(unsaved);
      const [own = uri] = foldersAbove(uri);
      const folder = asked.get(own) ?? find(uri);
      asked.set(own, folder);
      return folder;
    },
    recheck: () => {
      asked = new Map();
      rooted = new Map();
      files.recheck();
    },
  };
}
