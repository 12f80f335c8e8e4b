import { readdirSync } from 'node:fs';
import { expect } from 'vitest';
import { savedText, visibleLines } from './support/editor.ts';
import { testInVsCode } from './support/vs-code-test.ts';
import { choose, notifications, openFile, runCommand, statusBar } from './support/workbench.ts';

const roadmap = `карта Дорожная карта
  период: 2021

мероприятие Мониторинговые визиты в школы
  срок: апрель 2021
  показатель: Проведено 6 визитов
`;
const conclusion = `подключить: район.dk

экспертиза Региональный центр
  критерий К3: выполнено – визиты проходят на базе школ
`;
const test = testInVsCode({ files: { 'карта.dk': roadmap, 'район.dk': roadmap, 'центр.dk': conclusion } });

test('a conclusion is begun beside the roadmap, with its doubts as open lines', async ({ vsCode }) => {
  await openFile(vsCode, 'карта.dk');
  await expect.poll(() => statusBar(vsCode)).toContain('ДК');
  await runCommand(vsCode, 'Дорожная карта: Новое экспертное заключение');
  await expect.poll(async () => (await visibleLines(vsCode)).join('\n')).toContain('критерий К3: … – …');
  await expect.poll(() => savedText(vsCode, 'карта-экспертиза.dk')).toMatch(/^подключить: карта\.dk\n/);
});

test('a criterion is decided, and its line waits for the reason', async ({ vsCode }) => {
  await expect.poll(() => statusBar(vsCode)).toContain('ДК');
  await runCommand(vsCode, 'Дорожная карта: Решить о критерии…');
  await choose(vsCode, 'К3');
  await choose(vsCode, 'Выполнено');
  await expect.poll(async () => (await visibleLines(vsCode)).join('\n')).toContain('критерий К3: выполнено – …');
});

test('a conclusion that is there already, whatever it is called, is opened, and no second one begun', async ({
  vsCode,
}) => {
  const before = readdirSync(vsCode.workspace);
  await openFile(vsCode, 'район.dk');
  await expect.poll(() => statusBar(vsCode)).toContain('ДК');
  await runCommand(vsCode, 'Дорожная карта: Новое экспертное заключение');
  await expect.poll(async () => (await visibleLines(vsCode)).join('\n')).toContain('экспертиза Региональный центр');
  await expect
    .poll(async () => (await notifications(vsCode)).join('\n'))
    .toContain('Заключение не начато: оно уже есть в файле центр.dk');
  expect(readdirSync(vsCode.workspace)).toEqual(before);
});
