import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import type { ServerHost } from '@dorkarta/language';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';

const repository = join(import.meta.dirname, '../..');

/** What starts the server in a worker of a browser. */
const worker = `
import { serve } from '@dorkarta/language';
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
globalThis.start = (port, host) => serve(createConnection(new BrowserMessageReader(port), new BrowserMessageWriter(port)), host);
`;

let bundle = '';
let inputs: readonly string[] = [];
let channel: MessageChannel;

beforeAll(async () => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: worker, resolveDir: join(repository, 'packages/language'), loader: 'ts' },
    absWorkingDir: repository,
    bundle: true,
    platform: 'browser',
    conditions: ['source'],
    format: 'iife',
    target: 'es2023',
    charset: 'utf8',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  bundle = outputFiles[0]?.text ?? '';
  inputs = Object.keys(metafile.inputs);
  channel = new MessageChannel();
});

afterAll(() => channel.port1.close());

/** Speaks the protocol with what runs at the other end of a port. */
function client(port: MessagePort) {
  const heard: {
    readonly id?: number;
    readonly method?: string;
    readonly result?: unknown;
    readonly params?: unknown;
  }[] = [];
  port.on('message', (message) => heard.push(message));
  let last = 0;
  return {
    notify: (method: string, params: unknown): void => port.postMessage({ jsonrpc: '2.0', method, params }),
    ask: async (method: string, params: unknown): Promise<unknown> => {
      last += 1;
      const id = last;
      port.postMessage({ jsonrpc: '2.0', id, method, params });
      await expect.poll(() => heard.some((message) => message.id === id), { timeout: 10_000 }).toBe(true);
      return heard.find((message) => message.id === id)?.result;
    },
    told: (method: string): readonly unknown[] =>
      heard.flatMap((message) => (message.method === method ? [message.params] : [])),
  };
}

/** Files that come over a network: each answer takes its time. */
function remoteHost(files: Readonly<Record<string, string>>): ServerHost {
  const later = <Value>(value: Value): Promise<Value> => new Promise((done) => setTimeout(() => done(value), 2));
  const refused = { refused: 'not-written', message: 'в браузере документы не пишутся' } as const;
  const missing = { ok: false, trouble: { code: 'is-missing' } } as const;
  const entries = new Map(Object.entries(files).map(([name, text]) => [`vscode-vfs://github/region/${name}`, text]));
  return {
    now: () => performance.now(),
    later: (milliseconds, run) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
    files: {
      spell: (uri) => uri,
      read: (uri) => {
        const text = entries.get(decodeURIComponent(uri));
        return later(text === undefined ? missing : { ok: true, value: text });
      },
      locate: (uri) => {
        const path = decodeURIComponent(uri);
        const isThere = [...entries.keys()].some((file) => file === path || file.startsWith(`${path}/`));
        return later(isThere ? { ok: true, value: uri } : missing);
      },
    },
    filesBelow: () => later({ files: [...entries.keys()].filter((uri) => uri.endsWith('.dk')), passedOver: [] }),
    rulePage: () => undefined,
    documents: {
      table: () => later(undefined),
      timeline: () => later(undefined),
      changes: () => later(undefined),
      export: () => later(refused),
      survey: () => undefined,
      exportSurvey: () => later(refused),
    },
    sources: {
      copied: () => later({ ok: true, value: undefined }),
      files: () => later({ files: [], troubles: [{ trouble: 'в браузере файлы не читаются' }] }),
    },
  };
}

test('the core of the language server is a browser’s bundle without a module of Node', () => {
  expect(inputs.filter((path) => /^node:|languageserver.*\/lib\/node\//.test(path))).toEqual([]);
  expect(bundle).not.toMatch(/\brequire\("(?:node:|fs|path|os|process|net|child_process)/);
});

interface Published {
  readonly diagnostics: readonly { readonly code: string; readonly severity: number }[];
}

test('it opens a folder over a host that reads by URI asynchronously', async () => {
  const text =
    'подключить: папка/справочник.dk\n\nкарта Карта\n  период: 2022\n\nмероприятие Семинар\n  срок: 31 февраля 2022\n  исполнители: иро\n';
  const globals = createContext({
    setTimeout,
    clearTimeout,
    setImmediate: undefined,
    console,
    URL,
    TextDecoder,
    TextEncoder,
  });
  runInContext(`globalThis.self = globalThis; ${bundle}`, globals);
  const start: (port: MessagePort, host: ServerHost) => void = runInContext('start', globals);
  start(
    channel.port2,
    remoteHost({
      'папка/справочник.dk': 'исполнитель иро = Институт развития образования\n',
      'карта.dk': text,
      'dorkarta.config.json': '{"severity": {"deadline-exists": "warning"}}',
    }),
  );
  const editor = client(channel.port1);
  const uri = 'vscode-vfs://github/region/карта.dk';
  await editor.ask('initialize', { processId: null, rootUri: null, capabilities: {}, workspaceFolders: null });
  editor.notify('initialized', {});
  editor.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'dorkarta', version: 1, text } });
  await expect.poll(() => editor.told('dorkarta/score'), { timeout: 10_000 }).toHaveLength(1);
  expect(editor.told('dorkarta/score')).toMatchObject([{ uri, version: 1, isRoadmap: true, score: { of: 10 } }]);
  const [published] = editor.told('textDocument/publishDiagnostics') as readonly Published[];
  expect(published?.diagnostics.filter(({ severity }) => severity === 1)).toEqual([]);
  expect(published?.diagnostics).toContainEqual(expect.objectContaining({ code: 'deadline-exists', severity: 2 }));
  const position = { line: 7, character: 16 };
  expect(await editor.ask('textDocument/definition', { textDocument: { uri }, position })).toMatchObject({
    uri: encodeURI('vscode-vfs://github/region/папка/справочник.dk'),
  });
});
