import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Editor, startEditor } from '../src/testing/editor.ts';

const server = join(import.meta.dirname, '../dist/dorkarta-language-server.js');
const examples = join(import.meta.dirname, '../../../examples');

const insertions = [
  'а',
  ' ',
  '\n',
  ',',
  ':',
  '"',
  '"""',
  '//',
  '«',
  'раздел ',
  '\n  срок: 31.02\n',
  '\r\n',
  '\0',
  '\uD800',
  'мероприятие М\n',
];
const edit = fc.record({ at: fc.nat(), length: fc.nat(30), insertion: fc.constantFrom(...insertions) });

/** What an editor asks while it shows a file. */
const requests = [
  'textDocument/completion',
  'textDocument/hover',
  'textDocument/definition',
  'textDocument/documentSymbol',
  'textDocument/foldingRange',
  'textDocument/semanticTokens/full',
  'textDocument/codeLens',
  'textDocument/documentLink',
] as const;

/** No editor can put its cursor between the halves of a line break. */
function outsideLineBreak(text: string, offset: number): number {
  return text[offset - 1] === '\r' && text[offset] === '\n' ? offset + 1 : offset;
}

async function typeWildly(
  editor: Editor,
  uri: string,
  edits: readonly { at: number; length: number; insertion: string }[],
): Promise<void> {
  for (const [index, { at, length, insertion }] of edits.entries()) {
    const text = editor.textOf(uri);
    const start = outsideLineBreak(text, text.length === 0 ? 0 : at % text.length);
    const end = outsideLineBreak(text, Math.min(start + length, text.length));
    await editor.edit(uri, start, end - start, insertion);
    const method = requests[index % requests.length] ?? 'textDocument/hover';
    const position = { line: index % 40, character: index % 20 };
    void editor.connection.sendRequest(method, { textDocument: { uri }, position });
  }
}

test('survives thousands of random edits, and ends with what a fresh look at the text gives', {
  timeout: 240_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dorkarta-soak-'));
  cpSync(examples, folder, { recursive: true });
  const editor = await startEditor(server, [pathToFileURL(folder).toString()]);
  try {
    for (const name of readdirSync(folder).filter((each) => each.endsWith('.dk'))) {
      const uri = pathToFileURL(join(folder, name)).toString();
      await editor.open(uri, readFileSync(join(folder, name), 'utf8'));
      await typeWildly(editor, uri, fc.sample(edit, { numRuns: 450, seed: name.length }));
      const copy = pathToFileURL(join(folder, `копия-${name}`)).toString();
      await editor.open(copy, editor.textOf(uri));
      const [edited, fresh] = [await editor.diagnostics(uri), await editor.diagnostics(copy)];
      expect(edited.diagnostics).toEqual(fresh.diagnostics);
      expect(await editor.score(uri)).toEqual(await editor.score(copy));
      await editor.close(copy);
      await editor.close(uri);
    }
    expect(editor.errors).toEqual([]);
    expect(await editor.quit()).toBe(0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
