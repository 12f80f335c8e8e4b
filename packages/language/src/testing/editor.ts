import { spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import type { Score } from '@dorkarta/core';
import {
  CancellationTokenSource,
  type ClientCapabilities,
  createProtocolConnection,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Registration,
  type RegistrationParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { PreviewParams, PreviewResult, ScoreParams } from '../server/protocol.ts';

export {
  CancellationTokenSource,
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
};

/** An editor that drives the built language server over stdio. */
export interface Editor {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  readonly open: (uri: string, text: string) => Promise<void>;
  /** Replaces a stretch of the open text, and tells the server. */
  readonly edit: (uri: string, start: number, length: number, insertion: string) => Promise<number>;
  readonly save: (uri: string) => Promise<void>;
  readonly close: (uri: string) => Promise<void>;
  /** Tells the server that files or folders came (1), changed (2) or went (3) on disk. */
  readonly changedOnDisk: (type: 1 | 2 | 3, ...uris: readonly string[]) => Promise<void>;
  readonly textOf: (uri: string) => string;
  /** The diagnostics of a version, once they are there. */
  readonly diagnostics: (uri: string, version?: number) => Promise<PublishDiagnosticsParams>;
  /** The score of a version, once it is there. */
  readonly score: (uri: string, version?: number) => Promise<Score | null>;
  readonly preview: (params: PreviewParams) => Promise<PreviewResult | null>;
  /** What the server asked the editor to ask for again, by the methods of the requests. */
  readonly refreshes: readonly string[];
  /** What the server asked the editor to be told of. */
  readonly registered: readonly Registration[];
  /** What the server told of its own bugs. */
  readonly errors: readonly string[];
  readonly pid: number | undefined;
  readonly quit: () => Promise<number | null>;
}

const refreshing = { refreshSupport: true };

const knownCapabilities: ClientCapabilities = {
  workspace: {
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceFolders: true,
    codeLens: refreshing,
    inlayHint: refreshing,
  },
};

/** A server that was started, wherever that is. */
export interface ServerProcess {
  readonly output: Readable;
  readonly input: Writable;
  /** Its number among the processes of this machine, if it is one of them. */
  readonly pid?: number | undefined;
  /** The number of the editor's process, by which the server notices its end; null where the server cannot see it. */
  readonly editor: number | null;
  /** Its exit code, once it has ended. */
  readonly ended: Promise<number | null>;
}

/** How an editor starts the server. */
export interface EditorOptions {
  /** The folder in which the server is started. */
  readonly cwd?: string;
  /** Starts the server elsewhere than on this machine's own Node.js. */
  readonly start?: (server: string) => Promise<ServerProcess>;
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** What the server's Node is started with. */
  readonly nodeOptions?: readonly string[];
}

export async function startEditor(
  server: string,
  folders: readonly string[],
  { cwd, start, capabilities = knownCapabilities, initializationOptions, nodeOptions = [] }: EditorOptions = {},
): Promise<Editor> {
  const started = start === undefined ? startServer(server, nodeOptions, cwd) : await start(server);
  const connection = createProtocolConnection(
    new StreamMessageReader(started.output),
    new StreamMessageWriter(started.input),
  );
  const texts = new Map<string, { readonly text: string; readonly version: number }>();
  const errors: string[] = [];
  const refreshes: string[] = [];
  const registered: Registration[] = [];
  const diagnostics = createMailbox<PublishDiagnosticsParams>();
  const scores = createMailbox<ScoreParams>();
  connection.onNotification('textDocument/publishDiagnostics', diagnostics.deliver);
  connection.onNotification('dorkarta/score', scores.deliver);
  connection.onNotification('window/logMessage', ({ message }: { readonly message: string }) => {
    errors.push(message);
  });
  connection.onRequest('client/registerCapability', ({ registrations }: RegistrationParams) => {
    registered.push(...registrations);
    return null;
  });
  connection.onRequest('workspace/configuration', ({ items }: { readonly items: readonly unknown[] }) =>
    items.map(() => ({})),
  );
  for (const method of ['workspace/codeLens/refresh', 'workspace/inlayHint/refresh']) {
    connection.onRequest(method, () => {
      refreshes.push(method);
      return null;
    });
  }
  connection.listen();
  const workspaceFolders = folders.map((uri) => ({ uri, name: uri }));
  const initialized: InitializeResult = await connection.sendRequest('initialize', {
    processId: started.editor,
    rootUri: folders[0] ?? null,
    workspaceFolders,
    capabilities,
    initializationOptions,
  });
  await connection.sendNotification('initialized', {});
  return {
    connection,
    initialized,
    refreshes,
    registered,
    errors,
    pid: started.pid,
    textOf: (uri) => texts.get(uri)?.text ?? '',
    open: async (uri, text) => {
      texts.set(uri, { text, version: 1 });
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'dorkarta', version: 1, text },
      });
    },
    edit: async (uri, start, length, insertion) => {
      const { text, version } = texts.get(uri) ?? { text: '', version: 0 };
      const next = { text: `${text.slice(0, start)}${insertion}${text.slice(start + length)}`, version: version + 1 };
      texts.set(uri, next);
      const range = { start: positionAt(text, start), end: positionAt(text, start + length) };
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: next.version },
        contentChanges: [{ range, text: insertion }],
      });
      return next.version;
    },
    save: (uri) => connection.sendNotification('textDocument/didSave', { textDocument: { uri } }),
    changedOnDisk: (type, ...uris) =>
      connection.sendNotification('workspace/didChangeWatchedFiles', { changes: uris.map((uri) => ({ uri, type })) }),
    close: async (uri) => {
      texts.delete(uri);
      await connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    },
    diagnostics: (uri, version = texts.get(uri)?.version ?? 0) => diagnostics.of(uri, version),
    score: async (uri, version = texts.get(uri)?.version ?? 0) => (await scores.of(uri, version)).score,
    preview: (params) => connection.sendRequest('dorkarta/preview', params),
    quit: async () => {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      return started.ended;
    },
  };
}

interface Letter {
  readonly uri: string;
  readonly version?: number | undefined;
}

interface Mailbox<Message extends Letter> {
  readonly deliver: (message: Message) => void;
  readonly of: (uri: string, version: number) => Promise<Message>;
}

/** Keeps the newest message about each file, and wakes those who wait for one. */
function createMailbox<Message extends Letter>(): Mailbox<Message> {
  const newest = new Map<string, Message>();
  const waiting = new Set<{
    readonly fits: (message: Message) => boolean;
    readonly wake: (message: Message) => void;
  }>();
  return {
    deliver: (message) => {
      newest.set(message.uri, message);
      for (const waiter of waiting) {
        if (!waiter.fits(message)) continue;
        waiting.delete(waiter);
        waiter.wake(message);
      }
    },
    of: (uri, version) => {
      const fits = (message: Message): boolean => message.uri === uri && (message.version ?? 0) >= version;
      const known = newest.get(uri);
      if (known !== undefined && fits(known)) return Promise.resolve(known);
      return new Promise((wake) => waiting.add({ fits, wake }));
    },
  };
}

function startServer(server: string, nodeOptions: readonly string[], cwd: string | undefined): ServerProcess {
  const child = spawn(process.execPath, [...nodeOptions, server, '--stdio'], {
    cwd,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { output: child.stdout, input: child.stdin, pid: child.pid, editor: process.pid, ended };
}

/** Counts the line breaks before an offset without cutting the text, as editors know their lines. */
function positionAt(text: string, offset: number): { readonly line: number; readonly character: number } {
  const lineBreak = /\r\n?|\n/g;
  let [line, start] = [0, 0];
  for (
    let found = lineBreak.exec(text);
    found !== null && lineBreak.lastIndex <= offset;
    found = lineBreak.exec(text)
  ) {
    line += 1;
    start = lineBreak.lastIndex;
  }
  return { line, character: offset - start };
}
