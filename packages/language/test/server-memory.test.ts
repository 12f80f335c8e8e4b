import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { startEditor } from '../src/testing/editor.ts';

const server = join(import.meta.dirname, '../dist/dorkarta-language-server.js');

/** Too small for the text of a few hundred versions, and enough for one. */
const smallHeap = ['--max-old-space-size=120'];

/** A long text that costs little to read: events, and what an author wrote down below them. */
function longText(events: number, remark: string): string {
  const parts = Array.from(
    { length: events },
    (_, index) =>
      `мероприятие Семинар для учителей математики № ${index}\n  срок: март 2022\n  показатель: Проведён 1 семинар\n`,
  );
  return `карта Карта\n  период: 2022\n\n${parts.join(`${remark}\n`)}`;
}

test('a day of typing leaves the memory where it was', { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'память '));
  const editor = await startEditor(server, [pathToFileURL(folder).toString()], { nodeOptions: smallHeap });
  try {
    const uri = pathToFileURL(join(folder, 'карта.dk')).toString();
    const remark = `// ${'заметка на полях '.repeat(400)}`;
    await editor.open(uri, longText(46, remark));
    await editor.diagnostics(uri);
    for (let key = 0; key < 250; key += 1) {
      const title = editor.textOf(uri).indexOf(`№ ${key % 46}\n`);
      const version = await editor.edit(uri, title, 0, String.fromCharCode(1072 + (key % 32)));
      await editor.diagnostics(uri, version);
    }
    expect(editor.errors).toEqual([]);
    expect(await editor.quit()).toBe(0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
