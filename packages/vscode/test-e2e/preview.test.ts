import { describe, expect } from 'vitest';
import { clickToLine, placeCursor, placeOf, press, type } from './support/editor.ts';
import { example, hostileRoadmap, smallRoadmap } from './support/roadmaps.ts';
import type { VsCode } from './support/vs-code.ts';
import { testInVsCode } from './support/vs-code-test.ts';
import { expertiseView, previewPanel, textOf } from './support/webviews.ts';
import { openFile, runCommand, screenshot, statusBar, switchTheme, themeKinds } from './support/workbench.ts';

const files = {
  'ertil-2021.dk': example('ertil-2021.dk'),
  'карта.dk': smallRoadmap,
  'разметка.dk': hostileRoadmap,
  'книжная.dk': smallRoadmap.replace('  период:', '  ориентация: книжная\n  период:'),
};
const test = testInVsCode({ files, open: 'ertil-2021.dk' });

/** The lines of the text that the marked row comes from. */
async function currentRow(vsCode: VsCode): Promise<readonly (number | undefined)[]> {
  const row = previewPanel(vsCode).locator('tr.current');
  if ((await row.count()) !== 1) return [];
  return [await row.getAttribute('data-line'), await row.getAttribute('data-end-line')].map(Number);
}

describe('the table beside the text', () => {
  test('opens beside it and leaves the cursor in the text', async ({ vsCode }) => {
    await expect.poll(() => statusBar(vsCode)).toContain('ДК 4–5');
    await runCommand(vsCode, 'Дорожная карта: Показать таблицу рядом с текстом');
    await previewPanel(vsCode).getByText('УТВЕРЖДАЮ').waitFor();
    expect(await vsCode.page.locator('.editor-group-container').count()).toBe(2);
    expect(await vsCode.page.locator('.tab.active').allInnerTexts()).toContainEqual('Таблица: ertil-2021.dk');
  });

  test('marks the row of the cursor', async ({ vsCode }) => {
    const { line } = placeOf(files['ertil-2021.dk'], 'мероприятие Формирование управленческого резерва');
    await placeCursor(vsCode, { line: line + 2, column: 8 });
    await expect.poll(async () => (await currentRow(vsCode))[0]).toBe(line);
    await expect
      .poll(() => textOf(previewPanel(vsCode).locator('tr.current')))
      .toEqual([expect.stringContaining('Формирование управленческого резерва')]);
    await screenshot(vsCode, '07-preview');
  });

  test('leads from a row to its text', async ({ vsCode }) => {
    const title = 'Развитие школьных служб медиации';
    const row = previewPanel(vsCode).locator('tr[data-line]', { hasText: title }).first();
    await clickToLine(vsCode, row, placeOf(files['ertil-2021.dk'], title).line);
  });

  test('follows the text while it is written, before it is saved', async ({ vsCode }) => {
    await placeCursor(vsCode, placeOf(files['ertil-2021.dk'], 'школьных служб медиации'));
    await type(vsCode, 'новых ');
    await previewPanel(vsCode).getByText('Развитие новых школьных служб медиации').waitFor();
    await press(vsCode, ...Array.from({ length: 'новых '.length }, () => 'Backspace'));
    await previewPanel(vsCode).getByText('Развитие школьных служб медиации').waitFor();
  });

  test('can be looked at in another template', async ({ vsCode }) => {
    const preview = previewPanel(vsCode);
    const heads = preview.locator('thead').first();
    await expect.poll(() => textOf(heads)).toEqual([expect.stringContaining('Ожидаемые результаты')]);
    await preview.getByLabel('Шаблон').selectOption('типовой');
    await expect.poll(() => textOf(heads)).toEqual([expect.stringContaining('Индикативные показатели')]);
    await preview.getByLabel('Шаблон').selectOption({ index: 0 });
    await expect.poll(() => textOf(heads)).toEqual([expect.stringContaining('Ожидаемые результаты')]);
  });

  test('has the events over the year on its second tab', async ({ vsCode }) => {
    const preview = previewPanel(vsCode);
    await preview.getByRole('tab', { name: 'Лента времени' }).click();
    await expect.poll(() => preview.locator('table.timeline tr svg rect').count()).toBeGreaterThan(30);
    await expect.poll(() => textOf(preview.locator('table.timeline'))).toEqual([expect.stringMatching(/май/i)]);
    await screenshot(vsCode, '08-timeline');
    await preview.getByRole('tab', { name: 'Таблица' }).click();
    await preview.getByText('УТВЕРЖДАЮ').waitFor();
  });
});

describe('in every kind of theme', () => {
  for (const kind of themeKinds) {
    test(`${kind}: expertise, table and timeline can be read`, async ({ vsCode }) => {
      await runCommand(vsCode, 'Дорожная карта: Показать экспертизу');
      await switchTheme(vsCode, kind);
      await expertiseView(vsCode).getByRole('heading', { level: 1 }).waitFor();
      await screenshot(vsCode, `theme-${kind}-expertise-and-table`);
      await previewPanel(vsCode).getByRole('tab', { name: 'Лента времени' }).click();
      await previewPanel(vsCode).locator('table.timeline').waitFor();
      await screenshot(vsCode, `theme-${kind}-timeline`);
      await previewPanel(vsCode).getByRole('tab', { name: 'Таблица' }).click();
      await previewPanel(vsCode).getByText('УТВЕРЖДАЮ').waitFor();
    });
  }
});

test('a sheet that stands upright is shown as one', async ({ vsCode }) => {
  await openFile(vsCode, 'книжная.dk');
  const sheet = previewPanel(vsCode).locator('.page');
  const shape = () => sheet.evaluate((page) => Math.round(Number.parseFloat(getComputedStyle(page).width)));
  await expect.poll(shape).toBe(Math.round((210 / 25.4) * 96));
});

test('a roadmap full of HTML shows it as text everywhere, and nothing of it runs', async ({ vsCode }) => {
  await switchTheme(vsCode, 'light');
  await openFile(vsCode, 'разметка.dk');
  const preview = previewPanel(vsCode);
  await preview.getByText('<script>alert(1)</script><img src="x" onerror="alert(2)"> Семинар для').first().waitFor();
  await preview.getByText('<svg onload="alert(3)"></svg><b>Методическая</b>').first().waitFor();
  await preview.getByText('"><script>alert(5)</script>').first().waitFor();
  await expertiseView(vsCode).locator('details#content-2 > summary').click();
  await expertiseView(vsCode).getByText('<script>alert(1)</script>').first().waitFor();
  await preview.getByRole('tab', { name: 'Лента времени' }).click();
  await preview.locator('table.timeline').getByText('<script>alert(1)</script>').first().waitFor();
  expect(await preview.locator('#content img, #content iframe, #content script, #content b').count()).toBe(0);
  expect(vsCode.dialogs).toEqual([]);
});
