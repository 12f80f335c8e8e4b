import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect } from 'vitest';
import { fileText, insert, placeCursor, press, savedText, visibleLines } from './support/editor.ts';
import { smallRoadmap } from './support/roadmaps.ts';
import { testInVsCode } from './support/vs-code-test.ts';
import { expertiseView } from './support/webviews.ts';
import {
  answer,
  answerFile,
  choose,
  clearNotifications,
  commandsFor,
  notifications,
  openFile,
  pressNotificationButton,
  problems,
  question,
  runCommand,
  screenshot,
  statusBar,
} from './support/workbench.ts';

const test = testInVsCode({ files: { 'заметки.txt': 'Ещё не карта\n' } });
const roadmap = 'дорожная-карта-приволжский-2027.dk';

describe('a folder without roadmaps', () => {
  test('has no score in the status bar', async ({ vsCode }) => {
    await openFile(vsCode, 'заметки.txt');
    expect(await statusBar(vsCode)).toBe('');
  });

  test('has all commands in the palette, in Russian', async ({ vsCode }) => {
    // The last is VS Code's own for every view.
    const titles = [
      ...[
        'Новая дорожная карта',
        'Перенести из Word или Excel…',
        'Новый справочник исполнителей',
        'Первая дорожная карта: по шагам',
      ],
      ...['Язык на одном листе', 'Новый отчёт о мониторинге', 'Календарь', 'Форма для сбора сведений'],
      ...['Новое экспертное заключение', 'Решить о критерии…'],
      ...['Исправить всё безопасное', 'Показать таблицу рядом с текстом', 'Показать экспертизу'],
      ...['Что изменилось в карте', 'Справка по папке'],
      ...['Справка о картах папки в Word', 'Справка о картах папки в HTML'],
      ...['Экспорт в Word (DOCX)', 'Экспорт в Excel (XLSX)', 'Экспорт в HTML', 'Focus on Экспертиза View'],
    ];
    const commands = await commandsFor(vsCode, 'Дорожная карта:');
    expect([...commands].sort()).toEqual(titles.map((title) => `Дорожная карта: ${title}`).sort());
  });

  test('has an expertise that says how to begin', async ({ vsCode }) => {
    await runCommand(vsCode, 'Дорожная карта: Показать экспертизу');
    const view = expertiseView(vsCode);
    await view.getByRole('button', { name: 'Новая дорожная карта' }).waitFor();
    await screenshot(vsCode, '12-nothing-yet');
    await view.getByRole('button', { name: 'Новая дорожная карта' }).click();
  });
});

describe('a new roadmap', () => {
  test('is asked whose it is', async ({ vsCode }) => {
    const { title } = await question(vsCode, 'Чья это карта?');
    expect(title).toBe('Новая дорожная карта (шаг 1 из 3)');
    await answer(vsCode, ' ');
    await question(vsCode, 'Напишите название муниципалитета.');
    await screenshot(vsCode, '13-new-roadmap-whose');
    await answer(vsCode, 'Приволжский муниципальный район');
  });

  test('is asked for when it is, and says what it does not understand', async ({ vsCode }) => {
    const { title, value } = await question(vsCode, 'На какой период?');
    expect(title).toBe('Новая дорожная карта (шаг 2 из 3)');
    expect(value).toMatch(/^20\d\d$/);
    await answer(vsCode, 'когда-нибудь');
    await question(vsCode, 'не понят: напишите');
    await answer(vsCode, '2027');
  });

  test('is asked for its table', async ({ vsCode }) => {
    const { choices } = await question(vsCode, 'Какая нужна таблица?');
    expect(choices).toEqual(['типовой', 'действия', 'региональный', 'по исполнителям']);
    await screenshot(vsCode, '14-new-roadmap-table');
    await choose(vsCode, 'действия');
  });

  test('is then there, open, and lacks nothing but its approval', async ({ vsCode }) => {
    await expect.poll(() => statusBar(vsCode)).toMatch(/^ДК 5 из 5/);
    const text = fileText(vsCode, roadmap);
    expect(text).toContain('муниципалитет: Приволжский муниципальный район');
    expect(text).toContain('период: 2027');
    expect(text).toContain('шаблон: действия');
    const found = (await problems(vsCode)).filter((each) => each.includes('dorkarta '));
    expect(found).toEqual([expect.stringMatching(/^Дорожная карта не утверждена/)]);
    await screenshot(vsCode, '15-new-roadmap');
  });
});

test('a new directory is offered to the roadmap that is open, and has no problems either', async ({ vsCode }) => {
  await runCommand(vsCode, 'Дорожная карта: Новый справочник исполнителей');
  await expect
    .poll(() => notifications(vsCode))
    .toContainEqual(expect.stringMatching(/^Справочник «справочник\.dk» готов\./));
  await expect
    .poll(() => fileText(vsCode, 'справочник.dk'))
    .toContain('исполнитель координатор = Муниципальный координатор');
  await pressNotificationButton(vsCode, 'Подключить к карте');
  await expect.poll(() => visibleLines(vsCode)).toContain('подключить: справочник.dk');
  await expect.poll(() => savedText(vsCode, roadmap)).toMatch(/^подключить: справочник\.dk\n/);
});

describe('a roadmap that was never saved', () => {
  test('is scored all the same', async ({ vsCode }) => {
    await runCommand(vsCode, 'File: New Untitled Text File');
    await runCommand(vsCode, 'Change Language Mode');
    await question(vsCode, 'Language Mode');
    await choose(vsCode, 'Дорожная карта');
    await insert(vsCode, smallRoadmap);
    await expect.poll(() => statusBar(vsCode)).toMatch(/^ДК 2 из 5/);
  });

  test('is exported to where the person says', async ({ vsCode }) => {
    await clearNotifications(vsCode).catch(() => undefined);
    await placeCursor(vsCode, { line: 1, column: 1 });
    await runCommand(vsCode, 'Дорожная карта: Экспорт в Word (DOCX)');
    const target = path.join(vsCode.workspace, 'без имени.docx');
    await expect.poll(async () => (await question(vsCode, '')).value).toMatch(/\.docx$/);
    await answerFile(vsCode, target);
    await expect.poll(() => notifications(vsCode)).toContain('Готово: «без имени.docx».');
    expect(existsSync(target)).toBe(true);
    await press(vsCode, 'Escape');
  });
});
