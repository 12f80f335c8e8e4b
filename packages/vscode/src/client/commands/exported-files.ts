import { type ExtensionContext, FileType, type Uri, workspace } from 'vscode';

/** The documents that we wrote ourselves, so that nothing is replaced that somebody else wrote or changed. */
export interface ExportedFiles {
  /** Whether something is there that we did not write, or that was changed since. */
  readonly isForeign: (file: Uri) => Promise<boolean>;
  readonly remember: (file: Uri) => Promise<void>;
}

const key = 'exportedFiles';
const mostRemembered = 200;

type Marks = Readonly<Record<string, string>>;

export function createExportedFiles({ globalState }: ExtensionContext): ExportedFiles {
  const marks = (): Marks => globalState.get<Marks>(key, {});
  return {
    isForeign: async (file) => {
      const mark = await markOf(file);
      return mark !== undefined && marks()[file.toString()] !== mark;
    },
    remember: async (file) => {
      const mark = await markOf(file);
      if (mark === undefined) return;
      const { [file.toString()]: _, ...others } = marks();
      const newest = [...Object.entries(others), [file.toString(), mark]].slice(-mostRemembered);
      await globalState.update(key, Object.fromEntries(newest));
    },
  };
}

/** What tells one state of a file from another: its size and when it was written; undefined where there is no file. */
async function markOf(file: Uri): Promise<string | undefined> {
  try {
    const { type, size, mtime } = await workspace.fs.stat(file);
    return (type & FileType.Directory) === 0 ? `${size} ${mtime}` : undefined;
  } catch {
    return undefined;
  }
}
