import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { cursorLine, placeCursor, placeOf, press, quickFixes, savedText, type } from './support/editor.ts';
import { smallRoadmap } from './support/roadmaps.ts';
import type { VsCode } from './support/vs-code.ts';
import { testInVsCode } from './support/vs-code-test.ts';
import { expertiseView, previewPanel, textOf } from './support/webviews.ts';
import { notifications, pressUntil, screenshot, statusBar } from './support/workbench.ts';

// From an empty window to the document without a mouse: nothing here clicks.

const files = { 'карта.dk': smallRoadmap.replace('срок: март 2022', 'срок: март') };
const test = testInVsCode({ files });

/** Opens a list by a key, writes what is wanted, and takes what comes first. */
async function take({ page, ...vsCode }: VsCode, key: string, words: string): Promise<void> {
  const input = page.locator('.quick-input-widget:visible input[type="text"]');
  await pressUntil({ page, ...vsCode }, key, input);
  await page.keyboard.insertText(words);
  await page.locator('.quick-input-widget .monaco-list-row.focused').getByText(words).first().waitFor();
  await page.keyboard.press('Enter');
  await input.waitFor({ state: 'hidden' });
}

test('a file is opened', async ({ vsCode }) => {
  await take(vsCode, 'Control+p', 'карта.dk');
  await expect.poll(() => statusBar(vsCode)).toMatch(/^ДК 2/);
});

test('an event is written with completion', async ({ vsCode }) => {
  await press(vsCode, 'Control+End');
  await type(vsCode, '\n');
  await press(vsCode, 'Home');
  await type(vsCode, 'мер');
  await vsCode.page.locator('.suggest-widget.visible .monaco-list-row.focused').waitFor();
  await press(vsCode, 'ArrowDown', 'Enter');
  await type(vsCode, 'Круглый стол руководителей школ');
  await press(vsCode, 'Escape');
  await expect.poll(() => savedText(vsCode, 'карта.dk')).toContain('\n  мероприятие Круглый стол руководителей школ');
});

test('a finding is mended', async ({ vsCode }) => {
  await placeCursor(vsCode, placeOf(files['карта.dk'], 'март'));
  expect((await quickFixes(vsCode))[1]).toBe('Дописать год: «март 2022»');
  await press(vsCode, 'Enter');
  await vsCode.page.locator('.action-widget .monaco-list-row').first().waitFor({ state: 'hidden' });
  await expect.poll(() => savedText(vsCode, 'карта.dk')).toContain('срок: март 2022\n');
});

test('the expertise leads to an event', async ({ vsCode }) => {
  await take(vsCode, 'F1', 'Показать экспертизу');
  await expertiseView(vsCode).getByRole('heading', { level: 1 }).waitFor();
  const focused = expertiseView(vsCode).locator(':focus');
  await expect
    .poll(async () => {
      await press(vsCode, 'Tab');
      return textOf(focused);
    })
    .toEqual([expect.stringMatching(/К2/)]);
  await press(vsCode, 'Enter', 'Tab', 'Enter');
  await expect.poll(() => cursorLine(vsCode)).toBe(placeOf(smallRoadmap, 'Семинар').line);
});

test('the table is read row by row, and a row leads to its text', async ({ vsCode }) => {
  await take(vsCode, 'F1', 'Показать таблицу рядом с текстом');
  await previewPanel(vsCode).getByText('Круглый стол руководителей школ').first().waitFor();
  await press(vsCode, 'Control+2');
  const row = previewPanel(vsCode).locator('tr[data-line]:focus');
  await expect
    .poll(async () => {
      await press(vsCode, 'Tab');
      return row.count();
    })
    .toBe(1);
  const before = Number(await row.getAttribute('data-line'));
  await press(vsCode, 'ArrowDown');
  await expect.poll(async () => Number(await row.getAttribute('data-line'))).toBeGreaterThan(before);
  const line = Number(await row.getAttribute('data-line'));
  await screenshot(vsCode, '18-keyboard-alone');
  await press(vsCode, 'Enter');
  await expect.poll(() => cursorLine(vsCode)).toBe(line);
});

test('the document is made', async ({ vsCode }) => {
  await take(vsCode, 'F1', 'Экспорт в Word');
  await expect.poll(() => notifications(vsCode)).toContain('Готово: «карта.docx».');
  expect(existsSync(path.join(vsCode.workspace, 'карта.docx'))).toBe(true);
});
