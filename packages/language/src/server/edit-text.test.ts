import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editText } from './edit-text.ts';

/** The lines of a text as an editor has them: each with its break. */
function linesOf(text: string): readonly string[] {
  return text.split(/(?<=\r\n|\n|\r(?!\n))/);
}

/** A place as an editor names it: no editor puts its cursor between the halves of a line break. */
function positionAt(text: string, offset: number): { readonly line: number; readonly character: number } {
  const lines = linesOf(`${text.slice(0, offset)}|`);
  return { line: lines.length - 1, character: (lines.at(-1)?.length ?? 1) - 1 };
}

function between(text: string, offset: number): boolean {
  return text[offset - 1] === '\r' && text[offset] === '\n';
}

const pieces = fc.constantFrom('а', ' ', '\r', '\n', '\r\n', '\uD83D', '\uDE00', 'слово', '');
const edits = fc.array(fc.record({ at: fc.nat(1000), length: fc.nat(6), insertion: pieces }), { maxLength: 40 });

test('the text is the editor’s after any sequence of edits, whatever becomes of line breaks', () => {
  fc.assert(
    fc.property(edits, (sequence) => {
      let [editor, server] = ['первая\r\nвторая\nтретья\rчетвёртая', 'первая\r\nвторая\nтретья\rчетвёртая'];
      for (const { at, length, insertion } of sequence) {
        const outside = (offset: number): number => (between(editor, offset) ? offset + 1 : offset);
        const start = outside(at % (editor.length + 1));
        const end = outside(Math.min(editor.length, start + length));
        const range = { start: positionAt(editor, start), end: positionAt(editor, end) };
        server = editText(server, { range, text: insertion }).text;
        editor = editor.slice(0, start) + insertion + editor.slice(end);
        expect(server).toBe(editor);
      }
    }),
  );
});

test.each([
  ['behind the end of its line', { line: 0, character: 99 }, 'аб!\nвг'],
  ['far below the end', { line: 2 ** 31 - 1, character: 7 }, 'аб\nвг!'],
  ['before the text', { line: -1, character: -1 }, '!аб\nвг'],
])('a place %s is the nearest one', (_, place, expected) => {
  expect(editText('аб\nвг', { range: { start: place, end: place }, text: '!' }).text).toBe(expected);
});

test('ends the wrong way round are turned, and a change without places is the whole text', () => {
  const range = { start: { line: 1, character: 1 }, end: { line: 0, character: 1 } };
  expect(editText('аб\nвг', { range, text: '' }).text).toBe('аг');
  expect(editText('аб\nвг', { text: 'всё' })).toEqual({ text: 'всё' });
});
