import { failure } from '@dorkarta/core';
import { URI } from 'vscode-uri';
import type { WorkspaceHost } from '../../workspace/workspace.ts';
import type { FileTrouble } from '../files/file-trouble.ts';
import { readInside } from '../files/read-inside.ts';
import { readText } from '../files/read-text.ts';

/** Gives the files of one workspace to the language, and remembers in detail why one could not be read. */
export interface FileHost extends WorkspaceHost {
  readonly troubleOf: (uri: string) => FileTrouble | undefined;
}

/**
 * Reads the files of a workspace folder, and those that were asked for (`named`, by URI).
 * A file that lies outside the folder, links resolved, is refused unread.
 */
export function createFileHost(root: string, named: ReadonlySet<string>): FileHost {
  const troubles = new Map<string, FileTrouble>();
  return {
    read: async (uri) => {
      const file = URI.parse(uri).fsPath;
      const text = named.has(uri) ? readText(file, 'drop-mark') : readInside(file, root);
      if (text.ok) return text;
      troubles.set(uri, text.trouble);
      return failure(text.trouble.code);
    },
    troubleOf: (uri) => troubles.get(uri),
  };
}
