import { expect, test } from 'vitest';
import { type WriteFormat, writeDocx, writeHtml, writeXlsx } from '../index.ts';
import { documentOf, rowOf } from '../testing/sample-documents.ts';
import { written } from '../testing/written.ts';

const formats: Readonly<Record<string, WriteFormat>> = { docx: writeDocx, xlsx: writeXlsx, html: writeHtml };

test.each(Object.entries(formats))('%s: others have their turn while a long document is made', async (_, write) => {
  const words = 'Семинар для педагогов школ с низкими образовательными результатами по разбору заданий ';
  const rows = Array.from({ length: 6000 }, (_row, index) => rowOf(`${index}`, `${index}`, `${words}${index}`));
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  }, 1);
  await written(write, documentOf(rows));
  clearInterval(timer);
  expect(turns).toBeGreaterThan(0);
});
