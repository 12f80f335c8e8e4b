import type { DidChangeTextDocumentParams } from 'vscode-languageserver';
import { type EditedText, editText } from './edit-text.ts';

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
  /** Gives the texts that its changes make of it, one after another. */
  readonly change: (uri: string, version: number, changes: Changes) => readonly EditedText[];
  readonly close: (uri: string) => void;
  readonly get: (uri: string) => OpenFile | undefined;
  readonly all: () => readonly string[];
}

type Changes = DidChangeTextDocumentParams['contentChanges'];

export function createOpenFiles(): OpenFiles {
  const files = new Map<string, OpenFile>();
  return {
    open: (uri, file) => {
      files.set(uri, file);
    },
    change: (uri, version, changes) => {
      const file = files.get(uri);
      if (file === undefined) return [];
      let { text } = file;
      const edited = changes.map((change) => {
        const after = editText(text, change);
        text = after.text;
        return after;
      });
      files.set(uri, { ...file, version, text });
      return edited;
    },
    close: (uri) => {
      files.delete(uri);
    },
    get: (uri) => files.get(uri),
    all: () => [...files.keys()],
  };
}
