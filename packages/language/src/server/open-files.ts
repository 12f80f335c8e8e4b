import { TextDocument } from 'vscode-languageserver-textdocument';

/** The files that are open in the editor, at their versions. */
export interface OpenFiles {
  readonly open: (uri: string, version: number, text: string) => void;
  readonly change: (uri: string, version: number, changes: Parameters<typeof TextDocument.update>[1]) => void;
  readonly close: (uri: string) => void;
  readonly get: (uri: string) => TextDocument | undefined;
  readonly all: () => readonly string[];
}

export function createOpenFiles(): OpenFiles {
  const documents = new Map<string, TextDocument>();
  return {
    open: (uri, version, text) => {
      documents.set(uri, TextDocument.create(uri, 'dorkarta', version, text));
    },
    change: (uri, version, changes) => {
      const document = documents.get(uri);
      if (document !== undefined) documents.set(uri, TextDocument.update(document, changes, version));
    },
    close: (uri) => {
      documents.delete(uri);
    },
    get: (uri) => documents.get(uri),
    all: () => [...documents.keys()],
  };
}
