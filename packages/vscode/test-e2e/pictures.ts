/**
 * Takes the pictures of the user's guide, the README and the walkthrough in a real VS Code: `pnpm run pictures` (build and package first).
 * They are committed; take them again when what they show changes.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { compileRoadmap } from './support/compile-roadmap.ts';
import { completions, copy, placeCursor, placeOf, press, quickFixes, squiggles, type } from './support/editor.ts';
import { example } from './support/roadmaps.ts';
import { startVsCode, type VsCode } from './support/vs-code.ts';
import { expertiseView, previewPanel } from './support/webviews.ts';
import {
  answer,
  answerFile,
  openFile,
  pressNotificationButton,
  problems,
  question,
  runCommand,
  screenshot,
  statusBar,
} from './support/workbench.ts';

const root = path.join(import.meta.dirname, '../../..');
const guide = path.join(root, 'docs/images/guide');
const walkthrough = path.join(root, 'packages/vscode/media/walkthrough');

/** A part of the window: left, top, width and height in pixels. */
type Area = readonly [x: number, y: number, width: number, height: number];

const window: Area = [0, 0, 1200, 750];

async function picture(page: Page, folder: string, name: string, [x, y, width, height] = window): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await page.mouse.move(600, 748);
  await page.waitForTimeout(400);
  const file = path.join(folder, `${name}.png`);
  await page.screenshot({ path: file, clip: { x, y, width, height } });
  makeSmall(file);
}

/** Sixty-four colours show a window as well as sixteen million; without `pngquant` pictures are four times as large. */
function makeSmall(file: string): void {
  spawnSync('pngquant', ['--force', '--ext', '.png', '64', file]);
}

const category = 'Дорожная карта: ';
const ertil = example('ertil-2021.dk');

async function begun(vsCode: VsCode): Promise<void> {
  await vsCode.page.locator('.activitybar [aria-label^="Дорожная карта"]').first().waitFor();
  await runCommand(vsCode, `${category}Показать экспертизу`);
  await expertiseView(vsCode).getByText('Новая дорожная карта').waitFor();
  await picture(vsCode.page, guide, 'start');
  await runCommand(vsCode, 'View: Show Explorer');
  await runCommand(vsCode, `${category}Новая дорожная карта`);
  await question(vsCode, 'шаг 1');
  await type(vsCode, 'Эртильский муниципальный район');
  await picture(vsCode.page, guide, 'new-roadmap');
  await picture(vsCode.page, walkthrough, 'new', [250, 0, 800, 420]);
  await press(vsCode, 'Enter');
  await question(vsCode, 'шаг 2');
  await answer(vsCode, '2026');
  await question(vsCode, 'шаг 3');
  await press(vsCode, 'Enter');
  await scored(vsCode);
}

/** Rows as they are copied from a table. */
const rows = [
  ['2.5', 'Практикум по анализу результатов оценочных процедур', 'Октябрь 2021', 'Проведён 1 практикум', 'РМК'],
  ['2.6', 'Взаимопосещение уроков', 'Ноябрь 2021', 'Посещено 12 уроков', 'Руководители РМО'],
];

async function imported(vsCode: VsCode): Promise<void> {
  await runCommand(vsCode, `${category}Перенести из Word или Excel…`);
  await question(vsCode, 'Перенести из Word или Excel');
  await answerFile(vsCode, path.join(vsCode.workspace, 'план района.docx'));
  await scored(vsCode);
  await vsCode.page
    .getByText(/^Перенесено в «план района\.dk»/)
    .first()
    .waitFor();
  await picture(vsCode.page, guide, 'imported');
  await pressNotificationButton(vsCode, 'Что за что принято');
  await vsCode.page.locator('.monaco-dialog-box').waitFor();
  await picture(vsCode.page, guide, 'import-account');
  await press(vsCode, 'Escape');
  await openFile(vsCode, 'ertil-2021.dk');
  await scored(vsCode);
  await placeCursor(vsCode, { line: ertil.split('\n').length, column: 1 });
  const cells = rows.map(([number, event, deadline, indicator, performer]) => [
    number,
    event,
    performer,
    deadline,
    indicator,
  ]);
  await copy(vsCode, {
    html: `<table>${cells.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`,
    text: cells.map((row) => row.join('\t')).join('\n'),
  });
  await press(vsCode, 'Control+v');
  await vsCode.page.getByText('Взаимопосещение уроков').first().waitFor();
  await picture(vsCode.page, guide, 'pasted-rows');
  await press(vsCode, 'Control+z');
}

async function scored(vsCode: VsCode): Promise<void> {
  while (!/ из /.test(await statusBar(vsCode))) await vsCode.page.waitForTimeout(100);
}

async function written(vsCode: VsCode): Promise<void> {
  await openFile(vsCode, 'ertil-2021.dk');
  await scored(vsCode);
  await placeCursor(vsCode, placeOf(ertil, '    мероприятие Мониторинг состояния'));
  await press(vsCode, 'End', 'Enter');
  await type(vsCode, 'по');
  await completions(vsCode);
  await picture(vsCode.page, guide, 'completion');
  await picture(vsCode.page, walkthrough, 'write', [355, 300, 800, 420]);
  await press(vsCode, 'Escape', 'Control+z', 'Control+z', 'Control+z');
}

async function mended(vsCode: VsCode): Promise<void> {
  await placeCursor(vsCode, placeOf(ertil, 'По отдельному графику'));
  await problems(vsCode);
  while ((await squiggles(vsCode)) === 0) await vsCode.page.waitForTimeout(100);
  await picture(vsCode.page, guide, 'problems');
  await press(vsCode, 'Control+j');
  await placeCursor(vsCode, placeOf(ertil, 'Апрель - Май'));
  await quickFixes(vsCode);
  await picture(vsCode.page, guide, 'fix');
  await picture(vsCode.page, walkthrough, 'fix', [355, 180, 800, 420]);
  await press(vsCode, 'Escape');
}

async function judged(vsCode: VsCode): Promise<void> {
  await runCommand(vsCode, `${category}Показать экспертизу`);
  await expertiseView(vsCode).getByText('Что сделать дальше').waitFor();
  await picture(vsCode.page, guide, 'expertise');
  await picture(vsCode.page, walkthrough, 'score', [0, 0, 800, 750]);
}

async function compiled(vsCode: VsCode): Promise<void> {
  const { page } = vsCode;
  await runCommand(vsCode, `${category}Показать таблицу рядом с текстом`);
  const preview = previewPanel(vsCode);
  await preview.locator('tr.current').waitFor();
  await picture(page, path.join(root, 'docs/images'), 'vscode');
  await runCommand(vsCode, 'View: Toggle Primary Side Bar Visibility');
  await picture(page, guide, 'preview');
  await picture(page, walkthrough, 'preview', [0, 0, 1200, 640]);
  await preview.getByRole('tab', { name: 'Лента времени' }).click();
  await preview.locator('.timeline').waitFor();
  await picture(page, guide, 'timeline');
  await preview.getByRole('tab', { name: 'Таблица' }).click();
  await preview.locator('.page').waitFor();
  await runCommand(vsCode, `${category}Экспорт в Word (DOCX)`);
  await page.getByText('Готово: «ertil-2021.docx».').first().waitFor();
  await picture(page, guide, 'export');
  await picture(page, walkthrough, 'export', [400, 330, 800, 420]);
}

const files = {
  'ertil-2021.dk': ertil,
  'directory.dk': example('directory.dk'),
  'план района.docx': compileRoadmap(ertil, 'docx'),
};
const vsCode = await startVsCode({ files, settings: { 'workbench.colorTheme': 'Light Modern' } });
try {
  await vsCode.page.setViewportSize({ width: 1200, height: 750 });
  for (const take of [begun, imported, written, mended, judged, compiled]) await take(vsCode);
} catch (error) {
  await screenshot(vsCode, 'failed-pictures');
  throw error;
} finally {
  await vsCode.close();
}
