import { builtInTemplates } from '@dorkarta/core';
import { lendHead, type SourceTable, wordsOfCell } from '@dorkarta/core/recognising';
import { describe, expect, test } from 'vitest';

function tableOf(...rows: readonly (readonly string[])[]): SourceTable {
  return {
    is: 'table',
    name: 'таблица 1',
    width: Math.max(...rows.map(({ length }) => length)),
    rows: rows.map((cells, index) => ({
      number: index + 1,
      cells: new Map(
        cells.flatMap((text, place) =>
          text === '' ? [] : [[place, { lines: [{ text }], columns: 1, rows: 1 }] as const],
        ),
      ),
    })),
  };
}

/** The head that rows get in a template, by the places of its cells; undefined where they get none. */
function headIn(template: string, table: SourceTable): string | undefined {
  const { columns } = builtInTemplates.find(({ name }) => name === template) ?? { columns: 'bodies' };
  const expected = columns === 'bodies' ? [] : columns;
  const lent = lendHead(
    table,
    expected.map((column) => ({ key: column.key === 'own' ? undefined : column.key, header: column.header })),
  );
  const cells = [...(lent?.rows[0]?.cells ?? [])];
  return lent && cells.map(([place, cell]) => `${place} ${wordsOfCell(cell)}`).join(', ');
}

describe('rows without a head get that of the roadmap’s own table', () => {
  const cases: Readonly<
    Record<string, readonly [template: string, rows: readonly (readonly string[])[], head: string]>
  > = {
    'all its columns': [
      'типовой',
      [['1', 'Семинар', 'март 2026', 'Проведён 1 семинар', 'ИМЦ']],
      '0 номер, 1 мероприятие, 2 срок, 3 показатели, 4 исполнители',
    ],
    'all but the numbers': [
      'действия',
      [['Семинар', 'ИМЦ', 'март 2026', 'Проведён 1 семинар']],
      '0 мероприятие, 1 исполнители, 2 срок, 3 показатели',
    ],
    'the first ones': ['типовой', [['Семинар', 'март 2026']], '0 мероприятие, 1 срок'],
    'the events alone': ['типовой', [['Семинар'], ['Вебинар']], '0 мероприятие, 1 номер'],
    'in another order': [
      'действия',
      [['1', 'Семинар', 'март 2026', 'ИМЦ', 'Проведён 1 семинар']],
      '0 номер, 1 мероприятие, 2 срок, 3 исполнители, 4 показатели',
    ],
    'with columns that are empty': [
      'типовой',
      [['1', '', 'Семинар', '', 'март 2026']],
      '0 номер, 2 мероприятие, 4 срок',
    ],
    'with columns that it has not': [
      'типовой',
      [['1', 'Семинар', 'март 2026', 'Проведён 1 семинар', 'ИМЦ', 'Справка']],
      '0 номер, 1 мероприятие, 2 срок, 3 показатели, 4 исполнители, 5 Графа 6',
    ],
  };

  test.each(Object.entries(cases))('%s', (_, [template, rows, head]) => {
    expect(headIn(template, tableOf(...rows))).toBe(head);
  });
});

test('rows without events get none', () => {
  expect(headIn('типовой', tableOf(['март 2026', 'Проведён 1 семинар', 'ИМЦ']))).toBeUndefined();
  expect(headIn('типовой', tableOf(['1'], ['2'], ['3']))).toBeUndefined();
});

test('a head that was copied stays', () => {
  const table = tableOf(['Срок', 'Мероприятие'], ['март 2026', 'Семинар']);
  expect(lendHead(table, [])).toBe(table);
});
