import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { clickToLine, visibleLines } from './support/editor.ts';
import { testInVsCode } from './support/vs-code-test.ts';
import { surveyPanel, textOf } from './support/webviews.ts';
import { answer, clearNotifications, notifications, question, runCommand, screenshot } from './support/workbench.ts';

const roadmapOf = (municipality: string, title: string): string => `карта Карта
  муниципалитет: ${municipality}
  период: 2024

мероприятие ${title}
  срок: март 2024
  показатель: Проведено 1 мероприятие
`;

const test = testInVsCode({
  files: {
    'владимир.dk': roadmapOf('город Владимир', 'Родительские собрания'),
    'муром.dk': roadmapOf('округ Муром', 'Семинар для учителей'),
    'собинка.dk': roadmapOf('Собинский район', 'Определение школ-кураторов'),
  },
});

test('a folder is surveyed: ranking and heat map, and a click leads to the event', async ({ vsCode }) => {
  await runCommand(vsCode, 'Дорожная карта: Справка по папке');
  const panel = surveyPanel(vsCode);
  await expect.poll(() => textOf(panel.locator('.ranking th')), { timeout: 60_000 }).toHaveLength(3);
  await expect
    .poll(() => textOf(panel.locator('.map tbody th')))
    .toEqual(['г. Владимир', 'о. Муром', 'Собинский район']);
  await screenshot(vsCode, 'survey');
  await clickToLine(vsCode, panel.locator('[aria-label^="г. Владимир, Работа с родителями"]'), 5);
  await expect.poll(async () => (await visibleLines(vsCode)).join('\n')).toContain('Родительские собрания');
});

test('the note is written into the folder', async ({ vsCode }) => {
  await runCommand(vsCode, 'Дорожная карта: Справка о картах папки в Word');
  await question(vsCode, 'На какой день справка?');
  await answer(vsCode, '26.01.2024');
  await expect
    .poll(() => notifications(vsCode), { timeout: 60_000 })
    .toContainEqual(expect.stringMatching(/^Готово: «справка\.docx»\.$/));
  await clearNotifications(vsCode);
  expect(existsSync(path.join(vsCode.workspace, 'справка.docx'))).toBe(true);
});
