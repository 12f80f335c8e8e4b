import { expect, test } from 'vitest';
import { paragraph, type TableDocument, type TableRow, writeXlsx } from '../../index.ts';
import { officeParts } from '../../testing/office-parts.ts';
import { documentOf, rowOf } from '../../testing/sample-documents.ts';
import { written } from '../../testing/written.ts';

async function sheetOf(document: TableDocument): Promise<string> {
  return officeParts(await written(writeXlsx, document))['xl/worksheets/sheet1.xml'] ?? '';
}

/** The rows of the sheet behind which its pages end early, the head of the table among them. */
async function breaksIn(rows: readonly TableRow[]): Promise<readonly (string | undefined)[]> {
  return [...(await sheetOf(documentOf(rows))).matchAll(/<brk id="(\d+)"/g)].map(([, row]) => row);
}

const event = rowOf('1', '1', 'Совет');
const tallStage: TableRow = { ...rowOf('', '', 'слово '.repeat(60)), kind: 'stage' };
const section: TableRow = {
  kind: 'section',
  number: '2',
  title: 'Раздел',
  cells: [{ content: [paragraph('section', '2. Раздел')], columnSpan: 2 }],
};

function some(count: number, row: TableRow): readonly TableRow[] {
  return new Array<TableRow>(count).fill(row);
}

/** Most of a page. */
const above = some(20, event);

test('a page ends before an event whose stages it does not hold', async () => {
  const withStages = (count: number): readonly TableRow[] => [...above, event, ...some(count, tallStage), event];
  expect(await breaksIn(withStages(1))).toEqual([]);
  expect(await breaksIn(withStages(4))).toEqual(['21']);
  expect(await breaksIn(withStages(40))).toEqual([]);
});

test('a page does not end in the midst of a divided row that it could hold', async () => {
  const rows = [...above, rowOf('20', '20', 'слово '.repeat(530)), event];
  expect(await sheetOf(documentOf(rows))).toContain('<mergeCell ref="B22:B');
  expect(await breaksIn(rows)).toEqual(['21']);
});

test('a page ends before the row that a total follows, if it does not hold both', async () => {
  const total: TableRow = { ...rowOf('', 'ИТОГО', '3'), kind: 'total' };
  expect(await breaksIn([...above, event, total])).toEqual([]);
  expect(await breaksIn([...above, rowOf('20', '20', 'слово '.repeat(200)), total])).toEqual(['21']);
});

test('a page ends before the head of a section whose first event it does not hold', async () => {
  const first = rowOf('2', '2', 'слово '.repeat(80));
  expect(await breaksIn([...some(12, event), section, first])).toEqual([]);
  expect(await breaksIn([...above, section, first])).toEqual(['21']);
});

test('the head of a section stands on one page with the stages of its first event too, where they stay on one', async () => {
  const withStages = (count: number): readonly TableRow[] => [...above, section, event, ...some(count, tallStage)];
  expect(await breaksIn(withStages(0))).toEqual([]);
  expect(await breaksIn(withStages(4))).toEqual(['21']);
  expect(await breaksIn(withStages(40))).toEqual([]);
});
