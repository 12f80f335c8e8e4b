import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CodeLens, InlayHint } from 'vscode-languageserver';
import { type Editor, type EditorOptions, startEditor } from '../src/testing/editor.ts';

const server = join(import.meta.dirname, '../dist/dorkarta-language-server.js');

let folder: string;
let editor: Editor;
const uriOf = (name: string): string => pathToFileURL(join(folder, name)).toString();

async function start(options: EditorOptions = {}): Promise<void> {
  editor = await startEditor(server, [pathToFileURL(folder).toString()], options);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'настройки '));
});

afterEach(async () => {
  expect(editor.errors).toEqual([]);
  expect(await editor.quit()).toBe(0);
  rmSync(folder, { recursive: true, force: true });
});

const roadmap = 'карта К\n  период: 2022\n\nмероприятие Семинар для учителей\n  срок: март\n';
const everyHint = ['1.', 'вид: методическое', '2022'];

async function hintsOf(uri: string): Promise<readonly unknown[]> {
  const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
  const hints: readonly InlayHint[] = await editor.connection.sendRequest('textDocument/inlayHint', {
    textDocument: { uri },
    range,
  });
  return hints.map(({ label }) => label);
}

async function hintsOfRoadmap(): Promise<readonly unknown[]> {
  await editor.open(uriOf('карта.dk'), roadmap);
  return hintsOf(uriOf('карта.dk'));
}

const change = (settings: unknown): Promise<void> =>
  editor.connection.sendNotification('workspace/didChangeConfiguration', { settings });

describe('inlay hints', () => {
  test.each<readonly [unknown, readonly string[]]>([
    [undefined, everyHint],
    [{ inlayHints: { numbers: false } }, ['вид: методическое', '2022']],
    ['inlayHints', everyHint],
  ])('are of the sorts that an editor chooses when it starts: %j', async (initializationOptions, expected) => {
    await start({ initializationOptions });
    expect(await hintsOfRoadmap()).toEqual(expected);
  });

  test('are of the sorts that the settings name; what is no setting counts as not chosen', async () => {
    await start();
    await hintsOfRoadmap();
    const settings: readonly (readonly [unknown, readonly string[]])[] = [
      [{ inlayHints: { numbers: false, kinds: false, years: true } }, ['2022']],
      [{ inlayHints: { kinds: true, years: false, colours: true } }, ['1.', 'вид: методическое']],
      [{ inlayHints: { numbers: false, kinds: false, years: false } }, []],
      [{ inlayHints: { numbers: 'нет', kinds: 0, years: null } }, everyHint],
      [{ inlayHints: false }, everyHint],
      [{ inlayHints: [false, false] }, everyHint],
      [null, everyHint],
    ];
    for (const [dorkarta, expected] of settings) {
      await change({ dorkarta });
      expect(await hintsOf(uriOf('карта.dk'))).toEqual(expected);
    }
  });

  test('follow the settings, and the editor is asked to ask again when they have changed', async () => {
    await start({ initializationOptions: { inlayHints: { years: false } } });
    expect(await hintsOfRoadmap()).toEqual(['1.', 'вид: методическое']);
    await change({ dorkarta: { inlayHints: { years: false, kinds: false } } });
    expect(await hintsOf(uriOf('карта.dk'))).toEqual(['1.']);
    await expect.poll(() => editor.refreshes).toEqual(['workspace/inlayHint/refresh']);
    await change({ dorkarta: { inlayHints: { years: false, kinds: false } } });
    expect(await hintsOf(uriOf('карта.dk'))).toEqual(['1.']);
    await change({ dorkarta: 'всё' });
    expect(await hintsOf(uriOf('карта.dk'))).toEqual(everyHint);
    await expect.poll(() => editor.refreshes).toHaveLength(2);
  });

  test('stay when a change of settings says nothing of dorkarta', async () => {
    await start({ initializationOptions: { inlayHints: { numbers: false } } });
    for (const settings of [null, {}, { другое: { inlayHints: { numbers: true } } }, [], 7]) await change(settings);
    expect(await hintsOfRoadmap()).toEqual(['вид: методическое', '2022']);
  });

  test('an editor that can is asked to tell of its settings', async () => {
    await start({ capabilities: { workspace: { didChangeConfiguration: { dynamicRegistration: true } } } });
    await expect
      .poll(() => editor.registered)
      .toMatchObject([{ method: 'workspace/didChangeConfiguration', registerOptions: { section: 'dorkarta' } }]);
  });
});

describe('what stands between the words of a file that was not edited', () => {
  const directory = 'подключить: справочник.dk\n';
  const importer = `${directory}карта К\nмероприятие Семинар\n  площадка: база\n  показатель: Проведён 1 семинар\n`;
  const both = ['workspace/codeLens/refresh', 'workspace/inlayHint/refresh'];

  async function scoreLens(): Promise<string | undefined> {
    const lenses: readonly CodeLens[] = await editor.connection.sendRequest('textDocument/codeLens', {
      textDocument: { uri: uriOf('карта.dk') },
    });
    return lenses[0]?.command?.title;
  }

  async function openBoth(): Promise<void> {
    writeFileSync(fileURLToPath(uriOf('справочник.dk')), 'исполнитель база = Кто-то\n');
    await editor.open(uriOf('карта.dk'), importer);
    await editor.open(uriOf('справочник.dk'), 'исполнитель база = Кто-то\n');
    await editor.diagnostics(uriOf('карта.dk'));
    await editor.diagnostics(uriOf('справочник.dk'));
  }

  test('is asked for again when a file that it imports has changed, in the editor or on disk', async () => {
    await start();
    await openBoth();
    const before = await scoreLens();
    expect(editor.refreshes).toEqual([]);
    await editor.edit(uriOf('справочник.dk'), 0, 'исполнитель'.length, 'школа');
    await expect.poll(() => editor.refreshes).toEqual(both);
    const after = await scoreLens();
    expect([before, after]).toEqual(['ДК 1–3 из 5 · не оценено 5', 'ДК 2–3 из 5 · не оценено 5']);
    await editor.close(uriOf('справочник.dk'));
    await expect.poll(() => editor.refreshes).toHaveLength(4);
    expect(await scoreLens()).toBe(before);
  });

  test('is asked for again when the configuration has changed', async () => {
    await start();
    await editor.open(uriOf('карта.dk'), roadmap);
    await editor.diagnostics(uriOf('карта.dk'));
    const configuration = uriOf('dorkarta.config.json');
    writeFileSync(fileURLToPath(configuration), '{"severity": {"deadline-has-year": "off"}}');
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: configuration, type: 1 }],
    });
    await expect.poll(() => editor.refreshes).toEqual(both);
  });

  test('is not asked for again by an edit of the file itself, nor of an editor that cannot', async () => {
    await start();
    await editor.open(uriOf('карта.dk'), roadmap);
    const version = await editor.edit(uriOf('карта.dk'), 0, 0, '\n');
    await editor.diagnostics(uriOf('карта.dk'), version);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(editor.refreshes).toEqual([]);
    await editor.quit();
    await start({ capabilities: {} });
    await openBoth();
    await editor.edit(uriOf('справочник.dk'), 0, 'исполнитель'.length, 'школа');
    await expect.poll(scoreLens).toBe('ДК 2–3 из 5 · не оценено 5');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(editor.refreshes).toEqual([]);
  });
});
