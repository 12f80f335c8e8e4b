import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CodeAction, CompletionList, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Editor, startEditor } from '../../src/testing/editor.ts';

const server = join(import.meta.dirname, '../../dist/dorkarta-language-server.js');

let folder: string;
let editor: Editor;
const uriOf = (name: string): string => pathToFileURL(join(folder, name)).toString();

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'карты '));
  editor = await startEditor(server, [pathToFileURL(folder).toString()]);
});

afterEach(async () => {
  expect(editor.errors).toEqual([]);
  expect(await editor.quit()).toBe(0);
  rmSync(folder, { recursive: true, force: true });
});

function documentOf(text: string): TextDocument {
  return TextDocument.create('', 'dorkarta', 1, text);
}

async function completeIn(uri: string, text: string): Promise<CompletionList> {
  await editor.open(uri, text);
  const position = documentOf(text).positionAt(text.length);
  return editor.connection.sendRequest('textDocument/completion', { textDocument: { uri }, position });
}

async function actionsOn(uri: string, words: string, only?: readonly string[]): Promise<readonly CodeAction[]> {
  const text = editor.textOf(uri);
  const document = documentOf(text);
  const start = text.indexOf(words);
  const range = { start: document.positionAt(start), end: document.positionAt(start + words.length) };
  const { diagnostics } = await editor.diagnostics(uri);
  return editor.connection.sendRequest('textDocument/codeAction', {
    textDocument: { uri },
    range,
    context: { diagnostics, ...(only === undefined ? {} : { only }) },
  });
}

function edited(text: string, edits: readonly TextEdit[] = []): string {
  return TextDocument.applyEdits(documentOf(text), [...edits]);
}

test('completes in an editor, files of the workspace among it', async () => {
  writeFileSync(join(folder, 'справочник.dk'), 'исполнитель иро = Институт развития\n');
  const list = await completeIn(
    uriOf('карта.dk'),
    'подключить: справочник.dk\nкарта К\nмероприятие М\n  исполнители: и',
  );
  expect(list.isIncomplete).toBe(false);
  expect(list.items[0]).toMatchObject({
    label: 'иро',
    detail: 'Институт развития · справочник.dk',
    textEdit: { newText: 'иро', range: { start: { line: 3, character: 15 }, end: { line: 3, character: 16 } } },
  });
  const files = await completeIn(uriOf('новая.dk'), 'подключить: ');
  expect(files.items.map(({ label }) => label)).toContain('справочник.dk');
});

test('an editor without snippets gets plain text', async () => {
  const { items } = await completeIn(uriOf('карта.dk'), 'карта К\nмеро');
  const whole = items.find(({ label }) => label === 'мероприятие целиком');
  expect(whole?.textEdit?.newText).toBe('мероприятие …\n  вид: …\n  срок: …\n  исполнители: …\n  показатель: …');
});

test('mends what a diagnostic marks, and says which', async () => {
  const uri = uriOf('карта.dk');
  await editor.open(uri, 'карта К\n  период: 2022\nмероприятие М\n  исполнитеи: РМО\n  срок: март\n');
  const [misspelt] = await actionsOn(uri, 'исполнитеи', ['quickfix']);
  expect(misspelt).toMatchObject({
    kind: 'quickfix',
    isPreferred: true,
    diagnostics: [{ code: 'line-is-understood' }],
  });
  expect(edited(editor.textOf(uri), misspelt?.edit?.changes?.[uri])).toContain('  исполнители: РМО\n');
  const year = (await actionsOn(uri, 'март')).find(({ title }) => title.startsWith('Дописать год'));
  expect(edited(editor.textOf(uri), year?.edit?.changes?.[uri])).toContain('срок: март 2022\n');
});

test('mends all that is safe at once', async () => {
  const uri = uriOf('карта.dk');
  await editor.open(
    uri,
    'карта: К "Рост"\r\n  период: 2022\r\n  период: 2022\r\nмероприятее М\r\n  исполнитеи: РМО\r\n',
  );
  for (const only of ['source.fixAll.dorkarta', 'source.fixAll', 'source']) {
    const actions = await actionsOn(uri, 'карта', [only]);
    expect(actions.map(({ kind }) => kind)).toEqual(['source.fixAll.dorkarta']);
    expect(edited(editor.textOf(uri), actions[0]?.edit?.changes?.[uri])).toBe(
      'карта К «Рост»\r\n  период: 2022\r\nмероприятие М\r\n  исполнители: РМО\r\n',
    );
  }
});
