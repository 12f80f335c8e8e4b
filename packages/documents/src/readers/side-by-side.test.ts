import { describe, expect, test } from 'vitest';
import { docxOf, tr, xlsxOf } from '../testing/office-files.ts';
import { recognised, rowsIn } from '../testing/recognised.ts';

const head = ['№', 'Мероприятие', 'Срок'];
const left = [
  ['1', 'Семинар', 'март 2026'],
  ['2', 'Совет', 'апрель 2026'],
  ['3', 'Выезд', 'май 2026'],
];
const right = [
  ['4', 'Вебинар', 'сентябрь 2026'],
  ['5', 'Мониторинг', 'октябрь 2026'],
];
const rows = (gap: readonly string[]): readonly (readonly string[])[] => [
  [...head, ...gap, ...head],
  ...left.map((row, index) => [...row, ...gap, ...(right[index] ?? ['', '', ''])]),
];

/** A sheet of rows. */
const sheetOf = (all: readonly (readonly string[])[]): Uint8Array => {
  const cell = (text: string): string => (text === '' ? '<c/>' : `<c t="inlineStr"><is><t>${text}</t></is></c>`);
  return xlsxOf({
    План: `<sheetData>${all.map((row) => `<row>${row.map(cell).join('')}</row>`).join('')}</sheetData>`,
  });
};

describe('tables of the same head side by side are read one behind the other', () => {
  const files: Readonly<Record<string, Uint8Array>> = {
    'in Excel, with an empty column between': sheetOf([['Дорожная карта района на 2026 год'], ...rows([''])]),
    'in Excel, without one': sheetOf(rows([])),
    'in Word': docxOf(
      `<w:tbl>${rows([])
        .map((row) => tr(row))
        .join('')}</w:tbl>`,
    ),
  };
  test.each(Object.entries(files))('%s', (_, file) => {
    const found = recognised(file);
    const { columns, account, remarks } = found;
    expect(columns.map((column) => column.head)).toEqual(head);
    expect(rowsIn(found)).toEqual(
      [...left, ...right].map(([number, title, deadline]) => `${number}. ${title} | ${deadline} | `),
    );
    expect(account.inFields).toBe(account.cells);
    expect(remarks).toEqual([]);
  });
});

test('columns that only have the same head are no tables of their own', () => {
  const plan = ['Показатель', 'План', 'Факт', 'План', 'Факт'];
  const { columns } = recognised(
    sheetOf([
      ['Мероприятие', 'Срок', ...plan],
      ['Семинар', 'март 2026', 'Проведён', '1', '1', '2', '2'],
    ]),
  );
  expect(columns.map((column) => column.head).slice(0, 2)).toEqual(['Мероприятие', 'Срок']);
});
