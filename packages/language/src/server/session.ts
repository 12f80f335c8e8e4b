import type { Connection, DidChangeTextDocumentParams } from 'vscode-languageserver';
import { createParser } from '../mapping/parsed-file.ts';
import { contradictionsOf } from '../services/reviews/contradictions.ts';
import type { Neighbours } from '../services/view/feature.ts';
import { type FileView, viewFile } from '../services/view/file-view.ts';
import type { Folder } from '../workspace/folder.ts';
import { createFolders, type Folders } from '../workspace/folders.ts';
import { type ClientUris, createClientUris } from './client-uris.ts';
import type { EditedText } from './edit-text.ts';
import { createEditor, type EditorFacts } from './editor.ts';
import { createNeighbours } from './neighbours.ts';
import { createOpenFiles, type OpenFiles } from './open-files.ts';
import { createPublisher, type Publisher } from './publisher.ts';
import type { ServerHost } from './server-host.ts';
import { createSpreader, type Spreader } from './spreader.ts';
import { createViewCache, type ViewCache } from './view-cache.ts';

/** What the server knows while it runs: the open files and what they mean. */
export interface Session extends Neighbours, EditorFacts, FileEvents {
  readonly versionOf: (uri: string) => number;
  /** The workspace folder that a file belongs to. */
  readonly folderOf: (uri: string) => Promise<Folder>;
  /** A file as it would look with another text, among its neighbours as they are. */
  readonly viewWith: (uri: string, text: string) => Promise<FileView>;
  /** Makes what the first file will need, while the editor is still busy with what the server offers. */
  readonly prepare: () => void;
}

/** What happens to files, in the editor and on disk. */
interface FileEvents {
  readonly open: (uri: string, version: number, text: string) => void;
  readonly change: (params: DidChangeTextDocumentParams) => void;
  readonly close: (uri: string) => void;
  /** Something may have changed on disk: files, folders, configurations. All of it is asked for again. */
  readonly recheck: () => void;
  /** So it did, as the editor tells: what is shown of other files between the words of a text may be another too. */
  readonly diskChanged: () => void;
}

/** Keeps the open files; inside, each is meant by the one form of its URI, however the editor escapes it. */
export function createSession(connection: Connection, host: ServerHost): Session {
  const parse = createParser();
  const open = createOpenFiles();
  const folders = createFolders({ host: host.files, parse });
  const views = createViewCache(open, folders);
  const uris = createClientUris(folders.files);
  const { askAgain, ...editor } = createEditor(connection);
  const neighbours = createNeighbours({ host, open, folders, views, uris, editor });
  const publisher = createPublisher({
    connection,
    host,
    open,
    views,
    beside: ({ view, folder }) => contradictionsOf(view, neighbours, folder.severity),
    askAgain: () => askAgain(['codeLens', 'inlayHint']),
  });
  const spreader = createSpreader({ connection, host, open, publisher, askAgain: () => askAgain(['inlayHint']) });
  return {
    ...neighbours,
    ...editor,
    ...createFileEvents({ connection, open, folders, views, uris, publisher, spreader }),
    versionOf: (uri) => open.get(uris.keyOf(uri))?.version ?? 0,
    folderOf: (uri) => folders.folderOf(uris.keyOf(uri)),
    viewWith: async (clientUri, text) => {
      const uri = uris.keyOf(clientUri);
      const folder = await folders.folderOf(uri);
      return viewFile(await folder.workspace.analyzeWith(uri, parse(text)), folder);
    },
    prepare: () => {
      parse('');
    },
  };
}

/** Whom what happens to files concerns. */
interface Concerned {
  readonly connection: Connection;
  readonly open: OpenFiles;
  readonly folders: Folders;
  readonly views: ViewCache;
  readonly uris: ClientUris;
  readonly publisher: Publisher;
  readonly spreader: Spreader;
}

function createFileEvents({ connection, open, folders, views, uris, publisher, spreader }: Concerned): FileEvents {
  /** The text of an open file is what its author sees. */
  const take = (uri: string, { text, change }: EditedText): void => {
    folders.files.open(uri, text, change);
    publisher.refresh(uri);
    spreader.changed();
  };

  const recheck = (): void => {
    folders.recheck();
    spreader.changed();
  };

  return {
    open: (clientUri, version, text) => {
      recheck();
      const uri = uris.open(clientUri);
      open.open(uri, { clientUri, version, text });
      take(uri, { text });
    },
    change: ({ textDocument, contentChanges }) => {
      const uri = uris.keyOf(textDocument.uri);
      for (const edited of open.change(uri, textDocument.version, contentChanges)) take(uri, edited);
    },
    close: (clientUri) => {
      const uri = uris.close(clientUri);
      open.close(uri);
      views.drop(uri);
      publisher.drop(uri);
      folders.files.close(uri);
      void connection.sendDiagnostics({ uri: clientUri, diagnostics: [] });
      spreader.changed();
    },
    recheck,
    diskChanged: () => {
      folders.recheck();
      spreader.changed({ onDisk: true });
    },
  };
}
