import type { DidChangeTextDocumentParams } from 'vscode-languageserver';
import { editText } from './edit-text.ts';

/** A file that is open in the editor. */
export interface OpenFile {
  /** Its URI as the editor writes it. */
  readonly clientUri: string;
  readonly version: number;
  readonly text: string;
}

/** The files that are open in the editor, at their versions, by the one form of their URIs. */
export interface OpenFiles {
  readonly open: (uri: string, file: OpenFile) => void;
  readonly change: (uri: string, version: number, changes: DidChangeTextDocumentParams['contentChanges']) => void;
  readonly close: (uri: string) => void;
  readonly get: (uri: string) => OpenFile | undefined;
  readonly all: () => readonly string[];
}

export function createOpenFiles(): OpenFiles {
  const files = new Map<string, OpenFile>();
  return {
    open: (uri, file) => {
      files.set(uri, file);
    },
    change: (uri, version, changes) => {
      const file = files.get(uri);
      if (file !== undefined) files.set(uri, { ...file, version, text: changes.reduce(editText, file.text) });
    },
    close: (uri) => {
      files.delete(uri);
    },
    get: (uri) => files.get(uri),
    all: () => [...files.keys()],
  };
}
