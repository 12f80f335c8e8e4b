import {
  type CancellationToken,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  type FileSystemWatcher,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  WatchKind,
  WorkDoneProgress,
} from 'vscode-languageserver';
import { answer } from './answer.ts';
import { featureCapabilities, registerFeatures } from './features.ts';
import { guard } from './guard.ts';
import {
  type ChangesParams,
  type ChangesResult,
  changesRequest,
  type ExportParams,
  type ExportResult,
  exportRequest,
  type PreviewParams,
  type PreviewResult,
  previewRequest,
  type SurveyExportParams,
  type SurveyParams,
  type SurveyResult,
  surveyExportRequest,
  surveyRequest,
  type TemplatesParams,
  type TemplatesResult,
  templatesRequest,
  timelineRequest,
} from './protocol.ts';
import { registerSources } from './register-sources.ts';
import type { ServerHost } from './server-host.ts';
import { createSession, type Session } from './session.ts';
import { changedSettings, readSettings } from './settings.ts';
import { type SurveyProgress, surveyFolder } from './survey-folder.ts';

/** Serves an editor over a connection until it ends. */
export function serve(connection: Connection, host: ServerHost): void {
  const session = createSession(connection, host);
  registerLifecycle(connection, session, host);
  registerFiles(connection, session);
  registerFeatures(connection, session);
  registerDocuments(connection, session, host);
  registerSurveys(connection, session, host);
  registerSources(connection, session, host);
  connection.listen();
}

function registerDocuments(connection: Connection, session: Session, { documents }: ServerHost): void {
  const show = (draw: ServerHost['documents']['table']) =>
    answer<PreviewParams, PreviewResult | null>(connection, null, async ({ uri, ...wish }) => {
      const version = session.versionOf(uri);
      const view = await session.view(uri);
      const page = view === undefined ? undefined : await draw(view, wish, await session.folderOf(uri));
      return page === undefined ? null : { uri, version, ...page };
    });
  connection.onRequest(previewRequest, show(documents.table));
  connection.onRequest(timelineRequest, show(documents.timeline));
  connection.onRequest(
    changesRequest,
    answer<ChangesParams, ChangesResult | null>(connection, null, async ({ uri, old }) => {
      const view = await session.view(uri);
      const html = view === undefined ? undefined : await documents.changes(await session.viewWith(uri, old), view);
      return html === undefined ? null : { html };
    }),
  );
  connection.onRequest(
    templatesRequest,
    answer<TemplatesParams, TemplatesResult>(connection, [], async ({ uri }) => {
      const { templates } = (await session.folderOf(uri)).templates;
      return templates.map(({ name, purpose }) => ({ name, purpose }));
    }),
  );
  const exportOne = answer<ExportParams, ExportResult>(connection, bug, async (order, cancellation) => {
    session.recheck();
    const view = await session.view(order.uri);
    if (view === undefined) return { refused: 'no-roadmap', message: 'файл не читается: откройте его заново' };
    return documents.export(view, order, await session.folderOf(order.uri), cancellation);
  });
  connection.onRequest<ExportResult, never>(exportRequest, exportOne);
}

/** What is answered where the program fails to write. */
const bug = {
  refused: 'not-written',
  message: 'в программе ошибка; подробности – в окне «Вывод», «Дорожная карта»',
} as const;

function registerSurveys(connection: Connection, session: Session, host: ServerHost): void {
  const surveyed = ({ uri, workDoneToken }: SurveyParams, cancellation: CancellationToken, on?: string) => {
    session.recheck();
    const tell = ({ file, number, of }: SurveyProgress): void => {
      if (workDoneToken === undefined) return;
      const percentage = Math.floor(((number - 1) / of) * 100);
      const progress = { kind: 'report', message: `${number} из ${of}: ${file}`, percentage } as const;
      void connection.sendProgress(WorkDoneProgress.type, workDoneToken, progress);
    };
    return surveyFolder({ uri, on, tell, cancellation }, session, host);
  };
  const show = answer<SurveyParams, SurveyResult | null>(connection, null, async (params, cancellation) => {
    const survey = await surveyed(params, cancellation);
    const html = survey === undefined ? undefined : host.documents.survey(survey);
    return html === undefined ? null : { html };
  });
  connection.onRequest<SurveyResult | null, never>(surveyRequest, show);
  const write = answer<SurveyExportParams, ExportResult>(connection, bug, async (order, cancellation) => {
    const survey = await surveyed(order, cancellation, order.on);
    if (survey === undefined) return { refused: 'no-roadmap', message: 'в папке нет дорожных карт (.dk)' };
    return host.documents.exportSurvey(survey, order, cancellation);
  });
  connection.onRequest<ExportResult, never>(surveyExportRequest, write);
}

function registerLifecycle(connection: Connection, session: Session, host: ServerHost): void {
  connection.onInitialize((params: InitializeParams): InitializeResult => {
    session.changeSettings(readSettings(params.initializationOptions));
    session.setClient(params.capabilities);
    session.setFolders((params.workspaceFolders ?? []).map(({ uri }) => uri));
    host.later(0, session.prepare);
    return {
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        ...featureCapabilities,
      },
      serverInfo: { name: 'dorkarta' },
    };
  });
  connection.onInitialized(() => {
    void guard(connection, async () => {
      const { didChangeWatchedFiles, didChangeConfiguration } = session.client().workspace ?? {};
      if (didChangeWatchedFiles?.dynamicRegistration === true)
        await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
      if (didChangeConfiguration?.dynamicRegistration === true)
        await connection.client.register(DidChangeConfigurationNotification.type, { section: 'dorkarta' });
    });
  });
  connection.onNotification(DidChangeWorkspaceFoldersNotification.type, ({ event: { added, removed } }) => {
    const gone = new Set(removed.map(({ uri }) => uri));
    session.setFolders([...session.folders().filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)]);
  });
  connection.onDidChangeConfiguration(({ settings }) => {
    const changed = changedSettings(settings);
    if (changed !== undefined) session.changeSettings(changed);
  });
}

/**
 * What the editor is asked to tell of the disk. Of a folder that comes, goes or is renamed there is one event, for the
 * folder itself, so nothing is asked of the names of what comes and goes.
 */
const watchers: FileSystemWatcher[] = [
  { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
  { globPattern: '**/*.{dk,json}', kind: WatchKind.Change },
];

function registerFiles(connection: Connection, session: Session): void {
  connection.onDidOpenTextDocument(({ textDocument: { uri, version, text } }) => session.open(uri, version, text));
  connection.onDidChangeTextDocument((params) => session.change(params));
  connection.onDidCloseTextDocument(({ textDocument }) => session.close(textDocument.uri));
  connection.onDidSaveTextDocument(session.recheck);
  connection.onDidChangeWatchedFiles(session.diskChanged);
}
