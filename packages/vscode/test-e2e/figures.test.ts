import { afterAll, expect } from 'vitest';
import { placeCursor, placeOf } from './support/editor.ts';
import { type Figure, keepFigures } from './support/figures-table.ts';
import { roadmapOf } from './support/roadmaps.ts';
import { serverStart } from './support/server-start.ts';
import { type Effect, timeKey, timeMoments } from './support/time-keys.ts';
import type { VsCode } from './support/vs-code.ts';
import { testInVsCode } from './support/vs-code-test.ts';
import { previewPanel } from './support/webviews.ts';
import { openFile, pressUntil, runCommand, statusBar } from './support/workbench.ts';

// How fast it is: told at the end of a run, and nothing fails for being slow.

const roadmap = roadmapOf(100);
const test = testInVsCode({ files: { 'сто.dk': roadmap } });
const figures: Figure[] = [];
afterAll(() => keepFigures(figures));

// The item begins as «ДК» alone, and the bar goes on with the numbers of other items.
const score = 'ДК [\\d–]+ из';
const title = 'Семинар № 50 для педагогов';

/** The pace of somebody who types fast, in milliseconds. */
const pace = 100;

async function timeKeys(
  vsCode: VsCode,
  keys: readonly string[],
  effect: (index: number) => Effect,
): Promise<readonly number[]> {
  const times: number[] = [];
  for (const [index, key] of keys.entries()) {
    times.push(await timeKey(vsCode, key, effect(index)));
    await vsCode.page.waitForTimeout(pace);
  }
  return times;
}

/** A letter and its removal, again and again. */
function keysThere(times: number): readonly string[] {
  return Array.from({ length: times }, (_, index) => (index % 2 === 0 ? '2' : 'Backspace'));
}

function lines({ page }: VsCode): Effect {
  return { in: page.locator('.editor-group-container.active .monaco-editor .view-lines').first() };
}

test('from opening a roadmap to its first score', async ({ vsCode }) => {
  const { page } = vsCode;
  const input = page.locator('.quick-input-widget:visible input[type="text"]');
  await pressUntil(vsCode, 'Control+p', input);
  await input.fill('сто.dk');
  await page.locator('.quick-input-widget .monaco-list-row.focused').getByText('сто.dk').first().waitFor();
  const bar = page.locator('.part.statusbar');
  const { pressed, seen } = await timeMoments(vsCode, 'Enter', { in: bar, becomes: new RegExp(score) });
  const started = serverStart();
  if (started === undefined) throw new Error('There is no server');
  figures.push(
    { what: 'opening a roadmap → its first score', milliseconds: [seen - pressed] },
    { what: 'the extension starts its server → the score', milliseconds: [seen - started], budget: 1500 },
  );
});

test('from a key to the score in the status bar', async ({ vsCode }) => {
  await placeCursor(vsCode, placeOf(roadmap, 'площадка: сош1'));
  await vsCode.page.keyboard.press('End');
  // In front of the name, since «сош12» would be a school too, though one that nobody declared.
  for (const _ of 'сош1') await vsCode.page.keyboard.press('ArrowLeft');
  const milliseconds = await timeKeys(vsCode, keysThere(20), (index) => ({
    in: vsCode.page.locator('.part.statusbar'),
    becomes: index % 2 === 0 ? /ДК 2–3 из/ : /ДК 3 из/,
  }));
  figures.push({ what: 'a key → the score, 100 events', milliseconds, budget: 200 });
  expect(await statusBar(vsCode)).toMatch(/^ДК 3 /);
});

test('from a key to the letter in the text', async ({ vsCode }) => {
  await placeCursor(vsCode, placeOf(roadmap, title));
  const milliseconds = await timeKeys(vsCode, keysThere(20), () => lines(vsCode));
  figures.push({ what: 'a key → its letter, no preview', milliseconds });
});

test('from a key to the table beside the text', async ({ vsCode }) => {
  await runCommand(vsCode, 'Дорожная карта: Показать таблицу рядом с текстом');
  const cell = previewPanel(vsCode).locator('td').filter({ hasText: title }).first();
  await cell.waitFor();
  await openFile(vsCode, 'сто.dk');
  await placeCursor(vsCode, placeOf(roadmap, title));
  // The table has spaces that do not break, where a typesetter puts them.
  const changed = `2${title}`.replaceAll(' ', '\\s');
  const milliseconds = await timeKeys(vsCode, keysThere(20), (index) => ({
    in: previewPanel(vsCode).locator('table').first(),
    becomes: new RegExp(index % 2 === 0 ? changed : `^(?![^]*${changed})`),
  }));
  figures.push({ what: 'a key → the table, 100 events', milliseconds, budget: 300 });
});

test('from a key to the letter in the text, with the table beside it', async ({ vsCode }) => {
  await placeCursor(vsCode, placeOf(roadmap, title));
  const milliseconds = await timeKeys(vsCode, keysThere(20), () => lines(vsCode));
  figures.push({ what: 'a key → its letter, with the preview', milliseconds });
});
