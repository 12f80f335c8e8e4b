import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { featureCapabilities, registerFeatures } from './features.ts';
import { type PreviewParams, type PreviewResult, previewRequest } from './protocol.ts';
import type { ServerHost } from './server-host.ts';
import { createSession, guard, type Session } from './session.ts';

/** Serves an editor over a connection until it ends. */
export function serve(connection: Connection, host: ServerHost): void {
  const session = createSession(connection, host);
  registerLifecycle(connection, session);
  registerFiles(connection, session);
  registerFeatures(connection, session);
  connection.onRequest(previewRequest, async ({ uri, template }: PreviewParams): Promise<PreviewResult | null> => {
    const view = await session.view(uri);
    const html = view === undefined ? undefined : await host.preview(view, template, session.projectOf(uri));
    return html === undefined ? null : { uri, version: session.versionOf(uri), html };
  });
  connection.listen();
}

function registerLifecycle(connection: Connection, session: Session): void {
  let watches = false;
  connection.onInitialize((params: InitializeParams): InitializeResult => {
    watches = params.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    session.setClient(params.capabilities);
    session.setFolders((params.workspaceFolders ?? []).map(({ uri }) => uri));
    return {
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        ...featureCapabilities,
      },
      serverInfo: { name: 'dorkarta' },
    };
  });
  connection.onInitialized(() => {
    if (!watches) return;
    const watchers = ['**/*.dk', '**/*.json'].map((globPattern) => ({ globPattern }));
    void guard(connection, async () => {
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    });
  });
}

function registerFiles(connection: Connection, session: Session): void {
  connection.onDidOpenTextDocument(({ textDocument: { uri, version, text } }) => session.open(uri, version, text));
  connection.onDidChangeTextDocument((params) => session.change(params));
  connection.onDidCloseTextDocument(({ textDocument }) => session.close(textDocument.uri));
  connection.onDidChangeWatchedFiles(({ changes }) => session.changedOnDisk(changes.map(({ uri }) => uri)));
}
