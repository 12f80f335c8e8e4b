import type { Result } from '@dorkarta/core';
import type { FileTrouble } from './file-trouble.ts';

/**
 * Where the texts of files come from: a machine's disk, or whatever else keeps files. Files and folders are meant by their
 * URIs in the one form that `URI.toString` gives them (`%D0%BA.dk`); of those that it does not know it says that they are
 * missing.
 */
export interface FileHost {
  /** The text of a file, as it is now, without a byte order mark. */
  readonly read: (uri: string) => Promise<Result<string, FileTrouble>>;
  /**
   * The one URI of a file or a folder, its names written as they are there: where case does not matter, people write them
   * as they like. What is not there keeps its URI.
   */
  readonly spell: (uri: string) => string;
  /** Where a file or a folder really lies, links resolved and its name written as it is. */
  readonly locate: (uri: string) => Promise<Result<string, FileTrouble>>;
}
