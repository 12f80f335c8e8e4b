import { whyNotScored } from '@dorkarta/core';
import type { ClientCapabilities, Connection, DidChangeTextDocumentParams } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ParsedFile } from '../mapping/parsed-file.ts';
import type { Neighbours } from '../services/feature.ts';
import { type FileView, viewFile } from '../services/file-view.ts';
import { normalUri } from '../services/same-file.ts';
import { createOpenFiles } from './open-files.ts';
import { type ScoreParams, scoreNotification } from './protocol.ts';
import { refreshEditor, type ShownBetween } from './refresh-editor.ts';
import type { ServerFolder, ServerHost } from './server-host.ts';
import { defaultSettings, isSameSettings, type Settings } from './settings.ts';
import { toLspDiagnostics } from './to-lsp-diagnostics.ts';

/** What the server knows while it runs: the open files and what they mean. */
export interface Session extends Neighbours {
  readonly open: (uri: string, version: number, text: string) => void;
  readonly change: (params: DidChangeTextDocumentParams) => void;
  readonly close: (uri: string) => void;
  /** Files changed on disk. */
  readonly changedOnDisk: (uris: readonly string[]) => void;
  readonly setFolders: (folders: readonly string[]) => void;
  /** What the editor can do. */
  readonly setClient: (capabilities: ClientCapabilities) => void;
  readonly client: () => ClientCapabilities;
  readonly changeSettings: (settings: Settings) => void;
  readonly settings: () => Settings;
  readonly versionOf: (uri: string) => number;
  readonly folderOf: (uri: string) => ServerFolder;
}

/** How long the files that import an edited one wait for its author to pause, in milliseconds. */
const dependentsDelay = 150;

/**
 * A file whose last look took longer than this, in milliseconds, is not looked at after every key: its author's pause is
 * waited for, as long as a look takes, but no longer than a second.
 */
const quickLook = 250;
const longestWait = 1000;

/** Keeps the open files; inside, each is meant by the one form of its URI, however the editor escapes it. */
export function createSession(connection: Connection, host: ServerHost): Session {
  const files = createOpenFiles();
  const views = new Map<string, { readonly version: number; readonly view: Promise<FileView | undefined> }>();
  const waiting = new Set<string>();
  /** How long it took to look at each open file the last time, in milliseconds. */
  const looks = new Map<string, number>();
  let flushing: (() => void) | undefined;
  const changed = new Set<string>();
  let folders: readonly string[] = [];
  let client: ClientCapabilities = {};
  let settings = defaultSettings;
  /** Whether open files mean something else by now though their own texts are as they were. */
  let haveOthersChanged = false;
  let spreading: (() => void) | undefined;

  const viewOf = async (uri: string): Promise<FileView | undefined> => {
    const folder = host.folderOf(uri);
    const analysis = await folder.workspace.analyze(uri);
    return analysis.ok ? viewFile(analysis.value, folder) : undefined;
  };

  const view = (uri: string): Promise<FileView | undefined> => {
    const version = files.get(uri)?.version;
    if (version === undefined) return viewOf(uri);
    const known = views.get(uri);
    if (known?.version === version) return known.view;
    const fresh = viewOf(uri);
    views.set(uri, { version, view: fresh });
    return fresh;
  };

  const publish = async (uri: string): Promise<void> => {
    const document = files.get(uri);
    if (document === undefined) return;
    const { version, uri: clientUri } = document;
    const started = host.now();
    const seen = await view(uri);
    if (seen === undefined || files.get(uri)?.version !== version) return;
    const diagnostics = toLspDiagnostics(seen, host);
    looks.set(uri, host.now() - started);
    await connection.sendDiagnostics({ uri: clientUri, version, diagnostics });
    const score = seen.subject?.score ?? null;
    const params: ScoreParams = {
      uri: clientUri,
      version,
      isRoadmap: seen.file.type === 'roadmap',
      score,
      ...(score === null ? { reason: reasonFor(seen) } : {}),
    };
    await connection.sendNotification(scoreNotification, params);
  };

  const flush = async (): Promise<void> => {
    flushing = undefined;
    const uris = [...waiting];
    waiting.clear();
    for (const uri of uris) await guard(connection, () => publish(uri));
    if (!haveOthersChanged) return;
    haveOthersChanged = false;
    askAgain(['codeLens', 'inlayHint']);
  };

  const askAgain = (shown: readonly ShownBetween[]): void => {
    void guard(connection, () => refreshEditor(connection, client, shown));
  };

  const refresh = (uri: string): void => {
    const look = looks.get(uri) ?? 0;
    const isQuick = look <= quickLook;
    waiting.add(uri);
    if (flushing !== undefined && isQuick) return;
    flushing?.();
    flushing = host.later(isQuick ? 0 : Math.min(look, longestWait), () => void flush());
  };

  /** The open files that import one that changed are looked at again. */
  const spread = async (): Promise<void> => {
    spreading = undefined;
    const sources = [...changed];
    changed.clear();
    for (const uri of files.all()) {
      const { workspace } = host.folderOf(uri);
      for (const source of sources) {
        if (uri === source || !(await workspace.dependsOn(uri, source))) continue;
        views.delete(uri);
        haveOthersChanged = true;
        refresh(uri);
      }
    }
  };

  const hasChanged = (uri: string): void => {
    changed.add(uri);
    spreading?.();
    spreading = host.later(dependentsDelay, () => void guard(connection, spread));
  };

  const load = (uri: string): void => {
    const document = files.get(uri);
    if (document === undefined) return;
    host.folderOf(uri).workspace.open(uri, document.getText());
    refresh(uri);
    hasChanged(uri);
  };

  const parsed = (uri: string): Promise<ParsedFile | undefined> => host.folderOf(uri).workspace.parsedOf(uri);

  return {
    open: (clientUri, version, text) => {
      files.open(normalUri(clientUri), TextDocument.create(clientUri, 'dorkarta', version, text));
      load(normalUri(clientUri));
    },
    change: ({ textDocument: { uri, version }, contentChanges }) => {
      files.change(normalUri(uri), version, contentChanges);
      load(normalUri(uri));
    },
    close: (clientUri) => {
      const uri = normalUri(clientUri);
      files.close(uri);
      views.delete(uri);
      looks.delete(uri);
      host.folderOf(uri).workspace.forget(uri);
      void connection.sendDiagnostics({ uri: clientUri, diagnostics: [] });
      hasChanged(uri);
    },
    changedOnDisk: (clientUris) => {
      const uris = clientUris.map(normalUri);
      const foldersChanged = uris.map((uri) => host.changed(uri)).some(Boolean);
      for (const uri of uris) {
        if (files.get(uri) !== undefined) continue;
        host.folderOf(uri).workspace.forget(uri);
        hasChanged(uri);
      }
      if (!foldersChanged) return;
      views.clear();
      haveOthersChanged = true;
      for (const uri of files.all()) load(uri);
    },
    setFolders: (uris) => {
      folders = uris;
    },
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
    versionOf: (uri) => files.get(normalUri(uri))?.version ?? 0,
    folderOf: (uri) => host.folderOf(normalUri(uri)),
    view: (uri) => view(normalUri(uri)),
    all: async () => {
      const below = await Promise.all(folders.map((folder) => host.filesBelow(folder)));
      return [...new Set([...files.all(), ...below.flat()])];
    },
    text: async (uri) => (await parsed(normalUri(uri)))?.text,
    parsed: (uri) => parsed(normalUri(uri)),
  };
}

function reasonFor({ subject }: FileView): string {
  const reason = subject === undefined ? undefined : whyNotScored(subject.view.roadmap, subject.rubric);
  return reason ?? 'в файле нет дорожной карты';
}

/** Runs something whose failure is a bug: it is logged, and the server goes on. */
export async function guard(connection: Connection, run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}
