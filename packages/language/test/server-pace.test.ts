import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startEditor } from '../src/testing/editor.ts';

const server = join(import.meta.dirname, '../dist/dorkarta-language-server.js');

test('the language server looks at a long file when its author pauses, not after every key', async () => {
  const editor = await startEditor(server, []);
  const uri = 'file:///nowhere/длинная карта.dk';
  const events = Array.from({ length: 6000 }, (_, index) => `мероприятие Семинар № ${index}\n  срок: март 2022\n`);
  const text = `карта Карта\n  период: 2022\n\nмероприятие Круглый стол\n  срок: март 2022\n${events.join('')}`;
  await editor.open(uri, text);
  await editor.score(uri);
  const scored: unknown[] = [];
  editor.connection.onNotification('dorkarta/score', ({ version }: { version: number }) => {
    scored.push(version);
  });
  for (let key = 0; key < 10; key += 1) await editor.edit(uri, text.indexOf('Круглый'), 0, 'а');
  await expect.poll(() => scored.at(-1), { timeout: 20_000 }).toBe(11);
  expect(scored.length).toBeLessThan(4);
  expect(editor.errors).toEqual([]);
  expect(await editor.quit()).toBe(0);
});
