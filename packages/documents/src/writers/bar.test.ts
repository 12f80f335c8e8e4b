import { read, utils } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { type Bar, paragraph, type TableDocument } from '../document/table-document.ts';
import { officeParts } from '../testing/office-parts.ts';
import { documentOf, rowOf } from '../testing/sample-documents.ts';
import { written } from '../testing/written.ts';
import { writeHtml } from './html/write-html.ts';
import { writeDocx, writeXlsx } from './office.ts';

const bar: Bar = {
  type: 'bar',
  title: 'Как исполняются <мероприятия>',
  parts: [
    { label: 'проведено', count: 3, tone: 'good' },
    { label: 'просрочено', count: 1, tone: 'bad' },
  ],
};

const document: TableDocument = {
  ...documentOf([]),
  blocks: [
    ...documentOf([rowOf('1', '1', 'Совет')]).blocks,
    { ...paragraph('title', 'Итоги'), startsPage: true },
    bar,
    ...documentOf([rowOf('2', '2', 'Сбор')]).blocks.filter(({ type }) => type === 'table'),
  ],
};

test('a bar is cells of colour in DOCX, each as wide as its share, on a page of its own with its title', async () => {
  const xml = officeParts(await written(writeDocx, document))['word/document.xml'] ?? '';
  expect(xml.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1);
  const grid =
    /<w:tblGrid>(<w:gridCol w:w="\d+"\/>){2}<\/w:tblGrid>/.exec(xml.slice(xml.indexOf('Как исполняются')))?.[0] ?? '';
  const [wide = 0, narrow = 0] = [...grid.matchAll(/w:w="(\d+)"/g)].map(([, width]) => Number(width));
  expect(wide).toBeGreaterThan(2.5 * narrow);
  for (const colour of ['6FBF73', 'E58A83']) expect(xml).toContain(`w:fill="${colour}"`);
  expect(xml).toContain('проведено\u00A0–\u00A03');
});

test('a picture in HTML that needs no style of its own, with its words for who does not see it', async () => {
  const html = new TextDecoder().decode(await written(writeHtml, document));
  expect(html).toContain('<h1 class="title starts-page">Итоги</h1>');
  expect(html).toContain(
    '<svg role="img" aria-label="Как исполняются &lt;мероприятия&gt;: проведено – 3, просрочено – 1"><rect x="0%" y="0" width="75%" height="100%" fill="#6FBF73"',
  );
  expect(/<figure[\s\S]*<\/figure>/.exec(html)?.[0]).not.toContain('style=');
});

test('words in XLSX, on the sheet of its own table', async () => {
  const { SheetNames, Sheets } = read(await written(writeXlsx, document));
  expect(SheetNames).toHaveLength(2);
  const rows = utils.sheet_to_json<string[]>(Sheets[SheetNames[1] ?? ''] ?? {}, { header: 1 }).map(([first]) => first);
  expect(rows.slice(0, 2)).toEqual(['Итоги', 'Как исполняются <мероприятия>: проведено – 3, просрочено – 1']);
});
