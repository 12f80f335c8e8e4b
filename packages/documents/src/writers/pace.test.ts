import { expect, test } from 'vitest';
import { type WriteFormat, writeDocx, writeHtml, writeXlsx } from '../index.ts';
import { documentOf, rowOf } from '../testing/sample-documents.ts';
import { written } from '../testing/written.ts';

/** Each with so many rows that nobody makes them in a tenth of a second. */
const cases: readonly (readonly [format: string, write: WriteFormat, rows: number])[] = [
  ['docx', writeDocx, 6000],
  ['xlsx', writeXlsx, 6000],
  ['html', writeHtml, 20_000],
];

test.each(cases)('%s: others have their turn while a long document is made', async (_, write, count) => {
  const words = 'Семинар для педагогов школ с низкими образовательными результатами по разбору заданий ';
  const rows = Array.from({ length: count }, (_row, index) => rowOf(`${index}`, `${index}`, `${words}${index}`));
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  }, 1);
  await written(write, documentOf(rows));
  clearInterval(timer);
  expect(turns).toBeGreaterThan(0);
});
