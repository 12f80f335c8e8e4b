import { TextDocument } from 'vscode-languageserver-textdocument';

/** The files that are open in the editor, at their versions; each document keeps the URI that the editor gave it. */
export interface OpenFiles {
  readonly open: (uri: string, document: TextDocument) => void;
  readonly change: (uri: string, version: number, changes: Parameters<typeof TextDocument.update>[1]) => void;
  readonly close: (uri: string) => void;
  readonly get: (uri: string) => TextDocument | undefined;
  readonly all: () => readonly string[];
}

export function createOpenFiles(): OpenFiles {
  const documents = new Map<string, TextDocument>();
  return {
    open: (uri, document) => {
      documents.set(uri, document);
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
