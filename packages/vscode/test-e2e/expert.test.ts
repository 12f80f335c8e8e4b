import { expect } from 'vitest';
import { fileText, save, visibleLines } from './support/editor.ts';
import { testInVsCode } from './support/vs-code-test.ts';
import { choose, openFile, runCommand, statusBar } from './support/workbench.ts';

const roadmap = `карта Дорожная карта
  период: 2021

мероприятие Мониторинговые визиты в школы
  срок: апрель 2021
  показатель: Проведено 6 визитов
`;
const test = testInVsCode({ files: { 'карта.dk': roadmap } });

test('a conclusion is begun beside the roadmap, with its doubts as open lines', async ({ vsCode }) => {
  await openFile(vsCode, 'карта.dk');
  await expect.poll(() => statusBar(vsCode)).toContain('ДК');
  await runCommand(vsCode, 'Дорожная карта: Новое экспертное заключение');
  await expect.poll(async () => (await visibleLines(vsCode)).join('\n')).toContain('критерий К3: … – …');
  await save(vsCode);
  expect(fileText(vsCode, 'карта-экспертиза.dk')).toMatch(/^подключить: карта\.dk\n/);
});

test('a criterion is decided, and its line waits for the reason', async ({ vsCode }) => {
  await expect.poll(() => statusBar(vsCode)).toContain('ДК');
  await runCommand(vsCode, 'Дорожная карта: Решить о критерии…');
  await choose(vsCode, 'К3');
  await choose(vsCode, 'Выполнено');
  await expect.poll(async () => (await visibleLines(vsCode)).join('\n')).toContain('критерий К3: выполнено – …');
});
