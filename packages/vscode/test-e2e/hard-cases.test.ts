import { describe, expect } from 'vitest';
import {
  completions,
  hover,
  outline,
  placeCursor,
  placeOf,
  press,
  save,
  type,
  visibleLines,
} from './support/editor.ts';
import { brokenRoadmap, roadmapOf } from './support/roadmaps.ts';
import { timeKey } from './support/time-keys.ts';
import { testInVsCode } from './support/vs-code-test.ts';
import { expertiseView, previewPanel } from './support/webviews.ts';
import { openFile, problems, runCommand, screenshot, statusBar } from './support/workbench.ts';

const large = roadmapOf(10_000);
const files = { 'ошибки.dk': brokenRoadmap, 'десять тысяч.dk': large };
const test = testInVsCode({ files, open: 'ошибки.dk' });

describe('a text with a hundred errors', () => {
  test('has all of them told', async ({ vsCode }) => {
    await expect.poll(() => problems(vsCode)).toContainEqual(expect.stringMatching(/^ошибки\.dk 1\d\d$/));
    await screenshot(vsCode, '17-a-hundred-errors');
  });

  test('is scored, and has outline, hover, completion, expertise and table', async ({ vsCode }) => {
    await expect.poll(() => statusBar(vsCode)).toMatch(/^ДК 2/);
    expect(await outline(vsCode)).toContainEqual(expect.stringMatching(/^Дорожная карта по работе/));
    await placeCursor(vsCode, placeOf(brokenRoadmap, 'март 2022'));
    await expect.poll(() => hover(vsCode)).toContain('01.03.2022 – 31.03.2022');
    await press(vsCode, 'End');
    await type(vsCode, '\nдок');
    await expect.poll(() => completions(vsCode)).toContain('документ');
    await press(vsCode, 'Escape');
    await runCommand(vsCode, 'Дорожная карта: Показать экспертизу');
    await expertiseView(vsCode).getByRole('heading', { level: 1 }).getByText('ДК 2').waitFor();
    await runCommand(vsCode, 'Дорожная карта: Показать таблицу рядом с текстом');
    await previewPanel(vsCode).getByText('Семинар для педагогов школ').first().waitFor();
    await openFile(vsCode, 'ошибки.dk');
    await save(vsCode);
    await runCommand(vsCode, 'View: Close All Editors');
  });
});

describe('a roadmap of ten thousand events', { timeout: 120_000 }, () => {
  test('is scored', async ({ vsCode }) => {
    await openFile(vsCode, 'десять тысяч.dk');
    await expect.poll(() => statusBar(vsCode), { timeout: 60_000 }).toMatch(/^ДК 3 из 5/);
  });

  test('lets nobody who types wait', async ({ vsCode }) => {
    await placeCursor(vsCode, placeOf(large, 'Семинар № 5000'));
    const lines = vsCode.page.locator('.editor-group-container.active .monaco-editor .view-lines').first();
    for (const key of ['1', '2', '3', '4', '5']) {
      expect(await timeKey(vsCode, key, { in: lines })).toBeLessThan(1000);
    }
    expect(await visibleLines(vsCode)).toContainEqual(expect.stringContaining('12345Семинар № 5000'));
  });
});
