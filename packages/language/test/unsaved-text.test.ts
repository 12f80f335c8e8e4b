import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CompletionList, DocumentLink } from 'vscode-languageserver';
import { type Editor, startEditor } from '../src/testing/editor.ts';

const server = join(import.meta.dirname, '../dist/dorkarta-language-server.js');

describe.each(['untitled:Untitled-1', 'untitled:/C:/Карты/новая.dk'])('a text that was never saved, %s', (uri) => {
  let folder: string;
  let editor: Editor;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'не сохранено '));
    writeFileSync(join(folder, 'dorkarta.config.json'), '{"severity": {"deadline-exists": "off"}}');
    writeFileSync(join(folder, 'справочник.dk'), 'исполнитель иро = Институт\n');
    writeFileSync(join(folder, 'Untitled-1'), 'школа сош1 = Другой текст\n');
    editor = await startEditor(server, [pathToFileURL(folder).toString()], { cwd: folder });
  });

  afterEach(async () => {
    expect(editor.errors).toEqual([]);
    expect(await editor.quit()).toBe(0);
    rmSync(folder, { recursive: true, force: true });
  });

  const roadmap = 'карта Карта\n  период: 2022\n\nмероприятие Круглый стол\n  срок: 31 февраля 2022\n';

  test('has diagnostics and a score, by no configuration of the folder where the server runs', async () => {
    await editor.open(uri, roadmap);
    const { diagnostics } = await editor.diagnostics(uri);
    expect(diagnostics.map(({ code }) => code)).toContain('deadline-exists');
    expect(await editor.score(uri)).toMatchObject({ of: 10, notAssessed: 5 });
    const version = await editor.edit(uri, roadmap.indexOf('31'), 2, '28');
    const edited = await editor.diagnostics(uri, version);
    expect(edited.diagnostics.map(({ code }) => code)).not.toContain('deadline-exists');
  });

  test('is completed and shown as a table', async () => {
    const text = `школа сош1 = МОУ СОШ № 1\n${roadmap}  площадка: с`;
    await editor.open(uri, text);
    const position = { line: text.split('\n').length - 1, character: '  площадка: с'.length };
    const list: CompletionList = await editor.connection.sendRequest('textDocument/completion', {
      textDocument: { uri },
      position,
    });
    expect(list.items.map(({ label }) => label)).toContain('сош1');
    expect((await editor.preview({ uri }))?.html).toContain('Круглый стол');
  });

  test('imports nothing until it is saved, and says so', async () => {
    const text = `подключить: справочник.dk\n\n${roadmap}`;
    await editor.open(uri, text);
    const { diagnostics } = await editor.diagnostics(uri);
    expect(diagnostics.filter(({ code }) => code === 'import-exists').map(({ message }) => message)).toEqual([
      'Чтобы подключить «справочник.dk», сначала сохраните этот файл: путь отсчитывается от его папки.',
    ]);
    const textDocument = { uri };
    const links: readonly DocumentLink[] = await editor.connection.sendRequest('textDocument/documentLink', {
      textDocument,
    });
    expect(links).toEqual([]);
    const range = { start: { line: 0, character: 12 }, end: { line: 0, character: 12 } };
    const actions: readonly { readonly title: string }[] = await editor.connection.sendRequest(
      'textDocument/codeAction',
      { textDocument, range, context: { diagnostics, only: ['quickfix'] } },
    );
    expect(actions.map(({ title }) => title).join()).not.toContain('справочник');
    const offered: CompletionList = await editor.connection.sendRequest('textDocument/completion', {
      textDocument,
      position: { line: 0, character: 12 },
    });
    expect(offered.items.filter(({ label }) => label.endsWith('.dk'))).toEqual([]);
  });

  test('is forgotten when it is closed, and no file is read in its place', async () => {
    await editor.open(uri, roadmap);
    await editor.diagnostics(uri);
    await editor.close(uri);
    expect(await editor.preview({ uri })).toBeNull();
  });
});
