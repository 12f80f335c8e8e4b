import { describe, expect, test } from 'vitest';
import type { DocumentSymbol } from 'vscode-languageserver';
import { documentSymbols } from '../../src/services/symbols/symbols.ts';
import { workspaceSymbols } from '../../src/services/symbols/workspace-symbols.ts';
import { nameOf, openFiles, openText, wordsAt } from './open-files.ts';

function drawn(symbols: readonly DocumentSymbol[], indent = ''): readonly string[] {
  return symbols.flatMap(({ name, detail, children }) => [
    `${indent}${name}${detail === undefined ? '' : ` (${detail})`}`,
    ...drawn(children ?? [], `${indent}  `),
  ]);
}

async function outlineOf(text: string): Promise<string> {
  const { view } = await openText(text);
  return drawn(documentSymbols(view)).join('\n');
}

describe('the outline', () => {
  test('is numbered as the table, with deadlines, names, stages and proposals', async () => {
    expect(
      await outlineOf(`исполнитель иро = Институт
карта яо2022 = Карта области
  период: 2022
  обозначение: Трек
  задача кадры = Преодолеть дефицит
раздел 1. Организация
  мероприятие 1.1. """
    Мониторинг:
    - динамики"""
    срок: март 2022
  исполнитель цоикко = Центр
  мероприятие Семинар
    этап
      срок: апрель
    этап Второй модуль
  предложение Экспертиза
    вид: консультация
раздел Поддержка
  подраздел Кадры
    мероприятие Стажировка
`),
    ).toBe(`Институт (иро)
Карта области (2022)
  Преодолеть дефицит (кадры)
  Трек 1. Организация
    1.1 Мониторинг: - динамики (март 2022)
    Центр (цоикко)
    1.2 Семинар
      Этап 1 (апрель)
      Второй модуль
    Экспертиза (консультация)
  Трек 2. Поддержка
    2.1. Кадры
      1.3 Стажировка`);
  });

  test('numbers through the roadmap, and names an event of a matrix by its first action', async () => {
    expect(
      await outlineOf(`исполнитель моуо = Орган
карта К
раздел Первый
мероприятие
  действие моуо: Назначить координатора
раздел
мероприятие
предложение`),
    ).toBe(`Орган (моуо)
К
  Первый
    1. Назначить координатора
  Раздел без названия
    2. Мероприятие без названия
    Предложение без названия`);
  });

  test('shows what lost its place, and a monitoring report', async () => {
    expect(await outlineOf('подраздел 1.1. Кадры\nэтап\nраздел 2. Два')).toBe(
      'Карта без названия\n  1.1. Кадры\n    Этап 1\n  2. Два',
    );
    expect(await outlineOf('мониторинг I полугодие\nотчёт 4.3\n  сведения: Да\nрешение Приказ')).toBe(
      'I полугодие\n  Отчёт 4.3\n  Приказ',
    );
  });

  test('selects the name or the title, inside of the whole', async () => {
    const { view } = await openText('карта К\nмероприятие сеть = Семинар\n  срок: март\nмероприятие');
    const [roadmap] = documentSymbols(view);
    const [event, untitled] = roadmap?.children ?? [];
    expect([roadmap, event, untitled].map((each) => each && wordsAt(view, each.selectionRange))).toEqual([
      'К',
      'сеть',
      'мероприятие',
    ]);
    expect(event && wordsAt(view, event.range)).toBe('мероприятие сеть = Семинар\n  срок: март');
  });
});

describe('symbols of the workspace', () => {
  const files = {
    'справочник.dk': 'исполнитель отдел = Отдел учёта «Берёзка»\nшкола сош15 = МБОУ СОШ № 15\n  пояснение',
    'карта.dk':
      'карта К2022 = Карта района\nзадача Учёт кадров\nраздел Поддержка\nмероприятие Зачёт по учёту\n  этап Учёт',
    'пустой.dk': '',
  };
  test.each([
    ['', ['карта.dk:1 Карта района']],
    ['УЧЕТ', ['справочник.dk:1 Отдел учёта «Берёзка»', 'карта.dk:2 Учёт кадров', 'карта.dk:4 Зачёт по учёту']],
    ['березка отдел', ['справочник.dk:1 Отдел учёта «Берёзка»']],
    ['"берёзка"', ['справочник.dk:1 Отдел учёта «Берёзка»']],
    ['к2022', ['карта.dk:1 Карта района']],
    ['сош № 15', ['справочник.dk:2 МБОУ СОШ № 15']],
    ['нет такого', []],
  ])('«%s»', async (query, expected) => {
    const { neighbours } = await openFiles(files);
    const found = await workspaceSymbols(query, neighbours);
    expect(
      found.map(
        ({ name, location }) =>
          `${nameOf(location.uri)}:${'range' in location ? location.range.start.line + 1 : ''} ${name}`,
      ),
    ).toEqual(expected);
  });

  test('tell which roadmap they are of', async () => {
    const { neighbours } = await openFiles(files);
    const [event] = await workspaceSymbols('зачет', neighbours);
    expect(event?.containerName).toBe('Карта района');
  });
});
