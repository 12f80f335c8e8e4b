import type { Roadmap } from '@dorkarta/core';
import { describe, expect, test } from 'vitest';
import { docxOf, p, tc, tr } from '../testing/office-files.ts';
import { recognised, rowsIn } from '../testing/recognised.ts';

const merged = '<w:vMerge w:val="restart"/>';
const goesOn = '<w:vMerge/>';
const span = (columns: number): string => `<w:gridSpan w:val="${columns}"/>`;
const lines = (...texts: readonly string[]): string => tc(texts.map(p).join(''));
const table = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;

/** The columns of a roadmap: what they hold and their heads. */
const columnsOf = ({ columns }: Roadmap): readonly string[] =>
  columns.map((column) => `${column.key === 'own' ? column.field : column.key}: ${column.header}`);

describe('columns of beginnings and ends', () => {
  const deadlineOf = (...cells: readonly string[]): readonly (string | undefined)[] => {
    const head = tr(['Мероприятие', 'Начало', 'Окончание', 'Исполнители']);
    const found = recognised(docxOf(table(head, tr(['Семинар', ...cells, 'ИМЦ']))));
    return [found.roadmap.events[0]?.deadline?.text, ...found.remarks];
  };
  const place = 'таблица 1, строка 2';
  test.each<[cells: readonly string[], said: readonly string[]]>([
    [['01.03.2026', '31.03.2026'], ['01.03–31.03.2026']],
    [['01.12.2025', '01.02.2026'], ['01.12.2025–01.02.2026']],
    [['18.02.2026', '18.02.2026'], ['18.02.2026']],
    [['январь', '20.05.2026'], ['январь – 20.05.2026']],
    [['март 2026', 'ноябрь 2026'], ['март 2026 – ноябрь 2026']],
    [[tc(p('в течение года'), span(2))], ['в течение года']],
    [['ежемесячно', ''], ['ежемесячно']],
    [
      ['01.12.2026', '01.02.2026'],
      [
        '01.12.2026–01.02.2026',
        `${place}: окончание («01.02.2026») раньше начала («01.12.2026»): записаны как есть, исправьте`,
      ],
    ],
    [
      ['01.09.2026', ''],
      [
        '01.09.2026',
        `${place}: окончание не указано, поэтому срок – «01.09.2026»: если мероприятие идёт дольше, допишите окончание`,
      ],
    ],
    [
      ['', '01.11.2026'],
      ['до 01.11.2026', `${place}: начало не указано, поэтому срок – «до 01.11.2026»: проверьте`],
    ],
    [
      ['по плану', '20.05.2026'],
      [
        'по плану – 20.05.2026',
        `${place}: начало («по плану») и окончание («20.05.2026») не складываются в один срок: проверьте «по плану – 20.05.2026»`,
      ],
    ],
  ])('%o', (cells, said) => {
    expect(deadlineOf(...cells)).toEqual(said);
  });

  test('the end may stand before the beginning', () => {
    const head = tr(['Мероприятие', 'Дата окончания', 'Дата начала']);
    const found = recognised(docxOf(table(head, tr(['Семинар', '31.03.2026', '01.03.2026']))));
    expect(rowsIn(found)).toEqual(['Семинар | 01.03–31.03.2026 | ']);
  });
});

test('an indicator has its plan and its unit where they stand in columns under one head', () => {
  const head = [
    tr([tc(p('Мероприятие'), merged), tc(p('Срок'), merged), tc(p('Показатель'), span(3))]),
    tr([tc('', goesOn), tc('', goesOn), 'наименование', 'ед. изм.', 'план']),
  ];
  const rows = [
    tr(['Семинар', 'март', 'Число педагогов', 'чел.', 'не менее 20']),
    tr(['Курсы', 'май', lines('Доля обученных', 'Число курсов'), lines('%', 'шт.'), lines('100', '2')]),
    tr(['Слёт', 'июнь', 'Проведён слёт', '', '–']),
    tr(['Форум', 'июль', lines('Число школ', 'Число учителей'), '', '5']),
  ];
  const found = recognised(docxOf(table(...head, ...rows)));
  expect(columnsOf(found.roadmap).at(-1)).toBe('indicators: Показатель');
  expect(
    found.roadmap.events.map(({ indicators }) => indicators.map(({ text, target }) => [text, target?.text])),
  ).toEqual([
    [['Число педагогов', 'не менее 20 чел.']],
    [
      ['Доля обученных', '100 %'],
      ['Число курсов', '2 шт.'],
    ],
    [['Проведён слёт', undefined]],
    [
      ['Число школ', undefined],
      ['Число учителей', '5'],
    ],
  ]);
  expect(found.remarks).toEqual([
    'таблица 1, строка 6: показатели (2) и их планы (1) не сходятся числом: план записан последнему, проверьте',
  ]);
});

describe('columns of units and values behind that of indicators, each under its own head', () => {
  const indicatorsIn = (heads: readonly string[], cells: readonly string[]): readonly unknown[] => {
    const found = recognised(
      docxOf(
        table(
          tr(['Мероприятие', 'Срок', ...heads, 'Исполнители']),
          tr(['Семинар', 'март', ...cells, 'ИМЦ']),
          tr(['Курсы', 'май', ...cells, 'ИРО']),
        ),
      ),
    );
    const [event] = found.roadmap.events;
    return [
      columnsOf(found.roadmap).slice(2, -1),
      event?.indicators.map(({ text, target }) => [text, target?.text]),
      event?.ownFields,
    ];
  };

  test.each<[heads: readonly string[], cells: readonly string[], column: string, indicators: readonly string[][]]>([
    [['Показатель', 'Значение'], ['Доля педагогов', '75 %'], 'Показатель / Значение', [['Доля педагогов', '75 %']]],
    [['Показатель', 'Целевое значение'], ['Доля', '5 %'], 'Показатель / Целевое значение', [['Доля', '5 %']]],
    [['Индикатор', 'Плановое значение'], ['Охват', '12'], 'Индикатор / Плановое значение', [['Охват', '12']]],
    [
      ['Показатели', 'Ед. изм.', 'План'],
      [lines('Число школ', 'Число курсов'), 'шт.', lines('12', '2')],
      'Показатели / Ед. изм. / План',
      [
        ['Число школ', '12 шт.'],
        ['Число курсов', '2 шт.'],
      ],
    ],
  ])('%o', (heads, cells, column, indicators) => {
    expect(indicatorsIn(heads, cells)).toEqual([[`indicators: ${column}`], indicators, undefined]);
  });

  test.each<[heads: readonly string[]]>([
    [['Показатель', 'Значение для района']],
    [['Показатель', 'Факт']],
    [['Показатель', 'Значение', 'Целевое значение']],
  ])('%o are columns of their own', (heads) => {
    const [columns] = indicatorsIn(heads, heads);
    expect(columns).toHaveLength(heads.length);
  });
});
