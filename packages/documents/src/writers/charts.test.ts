import { read, utils } from '@e965/xlsx';
import { expect, test } from 'vitest';
import type { BarChart, HeatMap, TableDocument } from '../document/table-document.ts';
import { officeParts } from '../testing/office-parts.ts';
import { documentOf, rowOf } from '../testing/sample-documents.ts';
import { written } from '../testing/written.ts';
import { writeHtml } from './html/write-html.ts';
import { writeDocx, writeXlsx } from './office.ts';

const chart: BarChart = {
  type: 'bar-chart',
  title: 'Баллы',
  whole: 5,
  rows: [
    {
      label: 'о. Муром',
      parts: [
        { size: 4, tone: 'good' },
        { size: 1, tone: 'fair' },
      ],
      words: '4–5 из 5',
    },
    { label: 'Собинский <район>', parts: [{ size: 0, tone: 'good' }], words: '0 из 5' },
  ],
  legend: [
    { tone: 'good', words: 'набрано' },
    { tone: 'fair', words: 'решает эксперт' },
  ],
};

const map: HeatMap = {
  type: 'heat-map',
  title: 'Требования',
  corner: 'Муниципалитет',
  columns: ['К1', 'Работа с родителями'],
  rows: [
    { label: 'о. Муром', tones: ['good', 'open'] },
    { label: 'Собинский район', tones: ['open', 'open'] },
  ],
  legend: [
    { tone: 'good', mark: '+', words: 'есть' },
    { tone: 'open', mark: '–', words: 'нет' },
  ],
};

const document: TableDocument = { ...documentOf([rowOf('1', '1', 'Совет')], [chart, map]) };

const decoded = async (): Promise<string> => new TextDecoder().decode(await written(writeHtml, document));

test('pictures in HTML need no style of their own, and say in words what they show', async () => {
  const figures = (await decoded()).match(/<figure class="chart">[\s\S]*?<\/figure>/g) ?? [];
  expect(figures).toHaveLength(2);
  expect(figures[0]).toContain('aria-label="Баллы: о. Муром – 4–5 из 5, Собинский &lt;район&gt; – 0 из 5"');
  expect(figures[1]).toContain(
    'aria-label="Требования: о. Муром: есть – К1; нет – Работа с родителями; Собинский район: нет – К1, Работа с родителями"',
  );
  for (const figure of figures) expect(figure).not.toMatch(/style=|<script/);
});

test('a part of a bar is as long as its share of the whole', async () => {
  const bars = [...(await decoded()).matchAll(/<rect x="[\d.]+" y="[\d.]+" width="([\d.]+)" height="11"/g)];
  const [four = 0, one = 0, nothing] = bars.map(([, width]) => Number(width));
  expect(four / one).toBeCloseTo(4, 2);
  expect(nothing).toBe(0);
});

test('a field of the map has its sign beside its colour, so that it is read in black and white', async () => {
  const parts = officeParts(await written(writeDocx, document));
  const body = parts['word/document.xml'] ?? '';
  const rows = body.slice(body.indexOf('Требования')).match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
  const fields = rows.slice(0, 3).map((row) => [...row.matchAll(/<w:t [^>]*>([^<]*)/g)].map(([, text]) => text));
  expect(fields).toEqual([
    ['Муниципалитет', 'К1', 'Работа с родителями'],
    ['о. Муром', '+', '–'],
    ['Собинский район', '–', '–'],
  ]);
  expect(rows[1]).toContain('w:fill="6FBF73"');
  expect(rows[0]?.match(/w:val="btLr"/g)).toHaveLength(2);
});

test('each row of a chart of Word covers all its columns', async () => {
  const body = officeParts(await written(writeDocx, document))['word/document.xml'] ?? '';
  const rows = body.slice(body.indexOf('Баллы'), body.indexOf('Требования')).match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
  const columns = rows.map((row) =>
    [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].reduce(
      (sum, [cell]) => sum + Number(/w:gridSpan w:val="(\d+)"/.exec(cell)?.[1] ?? 1),
      0,
    ),
  );
  expect(columns).toEqual([42, 42]);
});

test('pictures are words in a workbook', async () => {
  const { SheetNames, Sheets } = read(await written(writeXlsx, document));
  const rows = utils.sheet_to_json<string[]>(Sheets[SheetNames[0] ?? ''] ?? {}, { header: 1 }).map(([first]) => first);
  expect(rows[0]).toBe('Баллы: о. Муром – 4–5 из 5, Собинский <район> – 0 из 5');
});
