import type { FileView } from './file-view.ts';

/** The other files of the workspace, for what reaches beyond one file. */
export interface Neighbours {
  /** A file by its URI, if it can be read. */
  readonly view: (uri: string) => Promise<FileView | undefined>;
  /** Every file of the workspace, those that are open included. */
  readonly all: () => Promise<readonly string[]>;
  /** The text of a file, if it can be read: to see whether it is worth a view. */
  readonly text: (uri: string) => Promise<string | undefined>;
}
