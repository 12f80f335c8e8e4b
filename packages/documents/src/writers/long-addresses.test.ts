import type { SourceDocument } from '@dorkarta/core/recognising';
import { expect, test } from 'vitest';
import { type Inline, paragraph, type TableDocument, writeCsv, writeDocx, writeHtml } from '../index.ts';
import { readClipboard } from '../pasting.ts';
import { readOffice } from '../reading.ts';
import { officeParts } from '../testing/office-parts.ts';
import { documentOf, rowOf } from '../testing/sample-documents.ts';
import { written } from '../testing/written.ts';

const long = 'https://example.org/prikazy/2026/Приказ_о_назначении_муниципального_координатора.pdf?id=215';
const broken =
  'https://|example.|org/|prikazy/|2026/|Приказ_|о_|назначении_|муниципального_|координатора.|pdf?|id=|215';
const short = 'https://example.org/a_b';
const veryLong = `https://example.org/${'prikaz-'.repeat(30)}/kopiya`;
const cited = ['Приказ', long, 'и', short];

const link = (text: string): Inline => (text.startsWith('http') ? { text, link: text } : { text });
const inline = (texts: readonly string[]): readonly Inline[] =>
  texts.flatMap((text, index) => (index === 0 ? [link(text)] : [{ text: ' ' }, link(text)]));

/** A table of eight narrow columns, in the last of which a document is cited, between paragraphs as wide as the page. */
const document: TableDocument = {
  ...documentOf([]),
  blocks: [
    { type: 'paragraph', style: 'body', content: inline(['Основание:', long]) },
    {
      type: 'table',
      name: 'План',
      columns: Array.from({ length: 8 }, (_, index) => ({ key: String(index), header: 'Мероприятие' })),
      rows: [
        rowOf('1', ...Array.from({ length: 7 }, () => 'Муниципальный координатор'), {
          content: [
            { type: 'paragraph', style: 'cell', content: inline(cited) },
            { type: 'list', ordered: false, style: 'cell', items: [inline([long])] },
          ],
        }),
        rowOf('2', { content: [{ type: 'paragraph', style: 'goal', content: inline([long]) }], columnSpan: 8 }),
      ],
    },
    { type: 'paragraph', style: 'note', content: inline([veryLong]) },
  ],
};

async function docxParts(): Promise<Readonly<Record<string, string>>> {
  return officeParts(await written(writeDocx, document));
}

async function page(): Promise<string> {
  return new TextDecoder().decode(await written(writeHtml, document));
}

/** Where an address of the page's width is broken: behind its slashes alone, as it has no other seams. */
const veryBroken = `https://|example.|org/|${'prikaz-'.repeat(30)}/|kopiya`;

test('in Word an address that fits no line has places to break between its words, in cells and around the table', async () => {
  const parts = await docxParts();
  const paragraphs = (parts['word/document.xml'] ?? '').match(/<w:p>.*?<\/w:p>/g) ?? [];
  const texts = paragraphs
    .map((each) => each.replace(/<[^>]*>/g, '').replaceAll('\u200B', '|'))
    .filter((text) => text.includes('http'));
  expect(texts).toEqual([`Основание: ${long}`, `Приказ ${broken} и ${short}`, broken, long, veryBroken]);
});

test('such a place makes no line higher, and the address leads where it did', async () => {
  const parts = await docxParts();
  expect(parts['word/document.xml']).toContain(
    '<w:r><w:rPr><w:rStyle w:val="Hyperlink"/><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr><w:t xml:space="preserve">\u200B</w:t></w:r>',
  );
  const targets = [
    ...(parts['word/_rels/document.xml.rels'] ?? '').matchAll(/Target="([^"]*)" TargetMode="External"/g),
  ];
  expect(targets.map(([, target]) => target)).toEqual([encodeURI(long), short, veryLong]);
});

test('a page of HTML has marks in their place, and no character more than was written', async () => {
  const html = await page();
  expect(html).not.toContain('\u200B');
  const links = [...html.matchAll(/<a href="([^"]*)"[^>]*>(.*?)<\/a>/g)].map(([, target, text]) => [target, text]);
  const marked = (text: string): string => text.replaceAll('|', '<wbr>');
  expect(links).toEqual([
    [encodeURI(long), long],
    [encodeURI(long), marked(broken)],
    [short, short],
    [encodeURI(long), marked(broken)],
    [encodeURI(long), long],
    [veryLong, marked(veryBroken)],
  ]);
});

test('who reads the document back finds the addresses as they were written', async () => {
  const read = readOffice(await written(writeDocx, document));
  const pasted = readClipboard({ html: await page() });
  const sources = [read.ok ? read.value.document : undefined, pasted.ok ? pasted.value : undefined];
  for (const source of sources) expect(lastCell(source)).toEqual([`Приказ ${long} и ${short}`, long]);
});

test('what programs read has nothing between its letters', async () => {
  const csv = new TextDecoder().decode(await written(writeCsv, document));
  expect(csv).toContain(`Приказ ${long} и ${short}`);
});

test('words that are no address are not broken', async () => {
  const text = 'подразделение_без_пробелов/и/ещё/одно'.repeat(9);
  const html = new TextDecoder().decode(await written(writeHtml, documentOf([], [paragraph('body', text)])));
  expect(html).toContain(text);
});

/** The lines of the last cell of the row with the document. */
function lastCell(source: SourceDocument | undefined): readonly string[] | undefined {
  const table = source?.blocks.find((block) => block.is === 'table');
  const rows = table?.is === 'table' ? table.rows : [];
  const cell = rows
    .map(({ cells }) => cells.get(7))
    .find((each) => each?.lines.some(({ text }) => text.includes('http')));
  return cell?.lines.map(({ text }) => text);
}
