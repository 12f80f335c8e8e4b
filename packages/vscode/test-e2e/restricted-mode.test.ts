import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { completions, placeCursor, placeOf, press, type } from './support/editor.ts';
import { smallRoadmap } from './support/roadmaps.ts';
import { testInVsCode } from './support/vs-code-test.ts';
import { previewPanel } from './support/webviews.ts';
import { problems, runCommand, screenshot, statusBar } from './support/workbench.ts';

// A folder that nobody has trusted yet, as one from an e-mail: a roadmap runs nothing, so all but the settings of the folder holds.

const settings = JSON.stringify({ 'dorkarta.export.folder': '../чужая папка' });
const files = { 'карта.dk': smallRoadmap, '.vscode/settings.json': settings };
const test = testInVsCode({ files, open: 'карта.dk', trusted: false });

test('in Restricted Mode a roadmap is scored', async ({ vsCode }) => {
  await vsCode.page.locator('.statusbar').getByText('Restricted Mode').waitFor();
  await expect.poll(() => statusBar(vsCode)).toMatch(/^ДК 2 из 5/);
});

test('it has problems and completion', async ({ vsCode }) => {
  await expect.poll(() => problems(vsCode)).toContainEqual(expect.stringMatching(/^Дорожная карта не утверждена/));
  await placeCursor(vsCode, placeOf(smallRoadmap, 'вид: методическое, семинар'));
  await press(vsCode, 'End');
  await type(vsCode, '\nпло');
  expect(await completions(vsCode)).toContain('площадка');
  await press(vsCode, 'Escape');
  await screenshot(vsCode, '16-restricted-mode');
  await runCommand(vsCode, 'Delete Line');
});

test('it has a table', async ({ vsCode }) => {
  await runCommand(vsCode, 'Дорожная карта: Показать таблицу рядом с текстом');
  await previewPanel(vsCode).getByText('Приволжский муниципальный район').first().waitFor();
});

test('it becomes a document beside itself, whatever folder its own settings name', async ({ vsCode }) => {
  await runCommand(vsCode, 'Дорожная карта: Экспорт в HTML');
  await expect.poll(() => existsSync(path.join(vsCode.workspace, 'карта.html'))).toBe(true);
  expect(existsSync(path.join(vsCode.workspace, '../чужая папка'))).toBe(false);
});
