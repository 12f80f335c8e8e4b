import type { ClientCapabilities, Connection, DidChangeTextDocumentParams } from 'vscode-languageserver';
import { createParser } from '../mapping/parsed-file.ts';
import { contradictionsOf } from '../services/reviews/contradictions.ts';
import type { Neighbours } from '../services/view/feature.ts';
import { type FileView, viewFile } from '../services/view/file-view.ts';
import type { Folder } from '../workspace/folder.ts';
import { createFolders } from '../workspace/folders.ts';
import { normalUri } from '../workspace/import-path.ts';
import type { EditedText } from './edit-text.ts';
import { guard } from './guard.ts';
import { createOpenFiles } from './open-files.ts';
import { createPublisher } from './publisher.ts';
import { refreshEditor, type ShownBetween } from './refresh-editor.ts';
import type { ServerHost } from './server-host.ts';
import { defaultSettings, isSameSettings, type Settings } from './settings.ts';
import { createSpreader } from './spreader.ts';
import { createViewCache } from './view-cache.ts';

/** What the server knows while it runs: the open files and what they mean. */
export interface Session extends Neighbours {
  readonly open: (uri: string, version: number, text: string) => void;
  readonly change: (params: DidChangeTextDocumentParams) => void;
  readonly close: (uri: string) => void;
  /** Something may have changed on disk: files, folders, configurations. All of it is asked for again. */
  readonly recheck: () => void;
  /** So it did, as the editor tells: what is shown of other files between the words of a text may be another too. */
  readonly diskChanged: () => void;
  readonly setFolders: (folders: readonly string[]) => void;
  readonly folders: () => readonly string[];
  /** What the editor can do. */
  readonly setClient: (capabilities: ClientCapabilities) => void;
  readonly client: () => ClientCapabilities;
  readonly changeSettings: (settings: Settings) => void;
  readonly settings: () => Settings;
  readonly versionOf: (uri: string) => number;
  /** The workspace folder that a file belongs to. */
  readonly folderOf: (uri: string) => Promise<Folder>;
  /** A file as it would look with another text, among its neighbours as they are. */
  readonly viewWith: (uri: string, text: string) => Promise<FileView>;
  /** Makes what the first file will need, while the editor is still busy with what the server offers. */
  readonly prepare: () => void;
}

/** Keeps the open files; inside, each is meant by the one form of its URI, however the editor escapes it. */
export function createSession(connection: Connection, host: ServerHost): Session {
  const parse = createParser();
  const open = createOpenFiles();
  const folders = createFolders({ host: host.files, parse });
  const views = createViewCache(open, folders);
  let workspaceFolders: readonly string[] = [];
  let client: ClientCapabilities = {};
  let settings = defaultSettings;

  const askAgain = (shown: readonly ShownBetween[]): void => {
    void guard(connection, () => refreshEditor(connection, client, shown));
  };
  const publisher = createPublisher({
    connection,
    host,
    open,
    views,
    beside: ({ view, folder }) => contradictionsOf(view, session, folder.severity),
    askAgain: () => askAgain(['codeLens', 'inlayHint']),
  });
  const spreader = createSpreader({ connection, host, open, publisher, askAgain: () => askAgain(['inlayHint']) });

  /** The one URI of a file that the editor means; an open file keeps the one that it was opened by. */
  const opened = new Map<string, string>();
  const keyOf = (clientUri: string): string => {
    const uri = normalUri(clientUri);
    return opened.get(uri) ?? folders.files.spell(uri);
  };

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

  const diskChanged = (): void => {
    folders.recheck();
    spreader.changed({ onDisk: true });
  };

  const parsed: Neighbours['parsed'] = async (uri) => {
    const { workspace } = await folders.folderOf(keyOf(uri));
    return workspace.parsedOf(keyOf(uri));
  };

  const session: Session = {
    open: (clientUri, version, text) => {
      recheck();
      const uri = keyOf(clientUri);
      opened.set(normalUri(clientUri), uri);
      open.open(uri, { clientUri, version, text });
      take(uri, { text });
    },
    change: ({ textDocument, contentChanges }) => {
      const uri = keyOf(textDocument.uri);
      for (const edited of open.change(uri, textDocument.version, contentChanges)) take(uri, edited);
    },
    close: (clientUri) => {
      const uri = keyOf(clientUri);
      opened.delete(normalUri(clientUri));
      open.close(uri);
      views.drop(uri);
      publisher.drop(uri);
      folders.files.close(uri);
      void connection.sendDiagnostics({ uri: clientUri, diagnostics: [] });
      spreader.changed();
    },
    recheck,
    diskChanged,
    setFolders: (uris) => {
      workspaceFolders = uris;
    },
    folders: () => workspaceFolders,
    setClient: (capabilities) => {
      client = capabilities;
    },
    client: () => client,
    changeSettings: (fresh) => {
      const isSame = isSameSettings(settings, fresh);
      settings = fresh;
      if (!isSame) askAgain(['inlayHint']);
    },
    settings: () => settings,
    versionOf: (uri) => open.get(keyOf(uri))?.version ?? 0,
    folderOf: (uri) => folders.folderOf(keyOf(uri)),
    viewWith: async (clientUri, text) => {
      const uri = keyOf(clientUri);
      const folder = await folders.folderOf(uri);
      return viewFile(await folder.workspace.analyzeWith(uri, parse(text)), folder);
    },
    editorUri: (uri) => open.get(uri)?.clientUri ?? uri,
    prepare: () => {
      parse('');
    },
    view: async (uri) => (await views.look(keyOf(uri)))?.view,
    all: async () => {
      const below = await Promise.all(
        workspaceFolders.map((folder) => host.filesBelow(folders.files.spell(normalUri(folder)))),
      );
      return [...new Set([...open.all(), ...below.flatMap(({ files }) => files)])];
    },
    text: async (uri) => (await parsed(uri))?.text,
    parsed,
  };
  return session;
}
