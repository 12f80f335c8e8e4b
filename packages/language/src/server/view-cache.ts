import { type FileView, viewFile } from '../services/view/file-view.ts';
import type { Folder } from '../workspace/folder.ts';
import type { Folders } from '../workspace/folders.ts';
import type { Analysis } from '../workspace/workspace.ts';
import type { OpenFiles } from './open-files.ts';

/** A file as it was looked at, by what its folder settles. */
export interface Look {
  readonly view: FileView;
  readonly folder: Folder;
  /** What the view rests on. */
  readonly sources: Analysis['sources'];
}

/** The open files as they were looked at: once for all who ask, until something changes that they rest on. */
export interface ViewCache {
  /** A file as it is now, the same object as long as it would look the same; undefined where it cannot be read. */
  readonly look: (uri: string) => Promise<Look | undefined>;
  readonly drop: (uri: string) => void;
}

export function createViewCache(open: OpenFiles, folders: Folders): ViewCache {
  const looks = new Map<string, { readonly version: number; readonly look: Promise<Look | undefined> }>();

  const lookAt = async (uri: string): Promise<Look | undefined> => {
    const folder = await folders.folderOf(uri);
    const analysis = await folder.workspace.analyze(uri);
    if (!analysis.ok) return undefined;
    return { view: viewFile(analysis.value, folder), folder, sources: analysis.value.sources };
  };

  const isCurrent = async (uri: string, look: Look | undefined): Promise<boolean> => {
    if (look === undefined || look.folder !== (await folders.folderOf(uri))) return false;
    return look.folder.workspace.isCurrent({ uri, sources: look.sources });
  };

  const orAnew = async (uri: string, known: Promise<Look | undefined>): Promise<Look | undefined> => {
    const look = await known;
    return (await isCurrent(uri, look)) ? look : lookAt(uri);
  };

  return {
    look: (uri) => {
      const version = open.get(uri)?.version;
      if (version === undefined) return lookAt(uri);
      const known = looks.get(uri);
      const look = known?.version === version ? orAnew(uri, known.look) : lookAt(uri);
      looks.set(uri, { version, look });
      // What failed is a bug that is told once; the next one to ask may have more luck.
      look.catch(() => looks.delete(uri));
      return look;
    },
    drop: (uri) => {
      looks.delete(uri);
    },
  };
}
