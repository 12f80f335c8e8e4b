import { describe, expect } from 'vitest';
import { clickToLine, insert, placeCursor, placeOf, press, save } from './support/editor.ts';
import { testInVsCode } from './support/vs-code-test.ts';
import { previewPanel, textOf } from './support/webviews.ts';
import { choose, question, runCommand, screenshot } from './support/workbench.ts';

const roadmap = `карта Дорожная карта
  муниципалитет: Район
  период: 2026

мероприятие Сбор данных
  срок: март 2026
  показатель: Внесены данные

мероприятие Совет
  срок: декабрь 2026
`;
const test = testInVsCode({ files: { 'карта.dk': roadmap }, open: 'карта.dk', committed: true });

describe('what changed in the roadmap', () => {
  test('since it was committed, with a way to the text', async ({ vsCode }) => {
    const { line, column } = placeOf(roadmap, 'март 2026');
    await placeCursor(vsCode, { line, column });
    await press(vsCode, 'Shift+End');
    await insert(vsCode, 'апрель 2026');
    await save(vsCode);
    await runCommand(vsCode, 'Дорожная карта: Что изменилось в карте');
    const panel = previewPanel(vsCode);
    await panel.getByText('что записано в git последним').waitFor();
    await panel.getByText('Мероприятия: изменено 1.').waitFor();
    expect((await textOf(panel.locator('tr[data-line]'))).join(' ')).toMatch(/Сбор данных.*март 2026.*апрель 2026/s);
    await screenshot(vsCode, 'changes-since-commit');
    await clickToLine(vsCode, panel.locator('tr[data-line]').first(), 5);
  });

  test('since it was saved, where it was edited meanwhile', async ({ vsCode }) => {
    await placeCursor(vsCode, { line: 9, column: 13 });
    await press(vsCode, 'Shift+End');
    await insert(vsCode, 'Совет и обсуждение');
    await runCommand(vsCode, 'Дорожная карта: Что изменилось в карте');
    await question(vsCode, 'С чем сравнить карту?');
    await choose(vsCode, 'что сохранено на диске');
    const panel = previewPanel(vsCode);
    await panel.getByText('Мероприятия: изложено иначе 1.').waitFor();
    await screenshot(vsCode, 'changes-since-save');
  });
});
