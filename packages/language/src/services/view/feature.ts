import type { ParsedFile } from '../../mapping/parsed-file.ts';
import type { FileView } from './file-view.ts';

/** The other files of the workspace, for what reaches beyond one file. */
export interface Neighbours {
  /** A file by its URI, if it can be read. */
  readonly view: (uri: string) => Promise<FileView | undefined>;
  /** The URI by which the editor knows a file: editors escape characters and write names in ways of their own. */
  readonly editorUri: (uri: string) => string;
  /** Every file of the workspace, those that are open included. */
  readonly all: () => Promise<readonly string[]>;
  /** The text of a file, if it can be read: to see whether it is worth a view. */
  readonly text: (uri: string) => Promise<string | undefined>;
  /** The lines of a file and the tree that they form, if it can be read: what costs least of all. */
  readonly parsed: (uri: string) => Promise<ParsedFile | undefined>;
}
