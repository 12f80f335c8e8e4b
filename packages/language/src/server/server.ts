import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { featureCapabilities, registerFeatures } from './features.ts';
import { type PreviewParams, type PreviewResult, previewRequest } from './protocol.ts';
import type { ServerHost } from './server-host.ts';
import { createSession, guard, type Session } from './session.ts';
import { changedSettings, readSettings } from './settings.ts';

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
  connection.onInitialize((params: InitializeParams): InitializeResult => {
    session.changeSettings(readSettings(params.initializationOptions));
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
    void guard(connection, async () => {
      const { didChangeWatchedFiles, didChangeConfiguration } = session.client().workspace ?? {};
      const watchers = ['**/*.dk', '**/*.json'].map((globPattern) => ({ globPattern }));
      if (didChangeWatchedFiles?.dynamicRegistration === true)
        await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
      if (didChangeConfiguration?.dynamicRegistration === true)
        await connection.client.register(DidChangeConfigurationNotification.type, { section: 'dorkarta' });
    });
  });
  connection.onDidChangeConfiguration(({ settings }) => {
    const changed = changedSettings(settings);
    if (changed !== undefined) session.changeSettings(changed);
  });
}

function registerFiles(connection: Connection, session: Session): void {
  connection.onDidOpenTextDocument(({ textDocument: { uri, version, text } }) => session.open(uri, version, text));
  connection.onDidChangeTextDocument((params) => session.change(params));
  connection.onDidCloseTextDocument(({ textDocument }) => session.close(textDocument.uri));
  connection.onDidChangeWatchedFiles(({ changes }) => session.changedOnDisk(changes.map(({ uri }) => uri)));
}
