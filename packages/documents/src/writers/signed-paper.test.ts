import { chooseTemplate, type Roadmap, viewRoadmap } from '@dorkarta/core';
import { expect, test } from 'vitest';
import { layoutRoadmap, type TableDocument, writeDocx, writeHtml, writeXlsx } from '../index.ts';
import { officeParts } from '../testing/office-parts.ts';
import { declaredOf, eventOf, roadmapOf } from '../testing/roadmap-parts.ts';
import { written } from '../testing/written.ts';

/** A roadmap of so many events, the last of which is called so, with what stands below the table. */
function paperOf(closing: Partial<Roadmap>, count = 3, last = 'Итоговый совет'): TableDocument {
  const titles = Array.from({ length: count }, (_, index) => (index === count - 1 ? last : `Семинар ${index + 1}`));
  const roadmap = roadmapOf({ title: 'Дорожная карта', events: titles.map((title) => eventOf({ title })), ...closing });
  const template = chooseTemplate(roadmap);
  if (!template.ok) throw new Error(template.trouble.code);
  return layoutRoadmap(viewRoadmap(roadmap), template.value);
}

const chief = { text: 'Начальник управления', signature: 'И. О. Фамилия', date: { text: '28.08.2026', days: [] } };
const signed = {
  notes: ['Сроки могут быть уточнены.\n- семинаров\n- советов'],
  signatories: [chief, { text: 'Директор' }],
  preparedBy: 'И. О. Фамилия, 0-00-00',
};

/** The texts of the paragraphs that stand on one page with the next, of a Word document from its table on. */
async function joinedInWord(document: TableDocument): Promise<readonly string[]> {
  const body = officeParts(await written(writeDocx, document))['word/document.xml'] ?? '';
  const paragraphs = body.slice(body.indexOf('<w:tbl>')).match(/<w:p>.*?<\/w:p>/g) ?? [];
  return paragraphs
    .filter((each) => each.includes('<w:keepNext/>'))
    .map((each) => (each.match(/<w:t [^>]*>[^<]*/g) ?? []).map((text) => text.replace(/^<[^>]*>/, '')).join(''))
    .filter((text) => text !== '');
}

/** The rest of the body behind a table of Word. */
async function behindTable(document: TableDocument): Promise<string> {
  const body = officeParts(await written(writeDocx, document))['word/document.xml'] ?? '';
  return body.slice(body.lastIndexOf('</w:tbl>') + '</w:tbl>'.length);
}

test('in Word signatures stand on one page with the last row of the table, with the notes between and with each other', async () => {
  const document = paperOf(signed);
  expect((await joinedInWord(document)).map((text) => text.replaceAll('\u00A0', ' '))).toEqual([
    '3',
    'Итоговый совет',
    'Примечание: Сроки могут быть уточнены.',
    'семинаров',
    'советов',
    'Начальник управления ____________________ И. О. Фамилия',
    '28.08.2026',
    'Директор ____________________',
  ]);
  expect(await behindTable(document)).toMatch(/^<w:p><w:pPr><w:keepNext\/>/);
});

test.each([
  ['nobody signs', paperOf({ notes: ['Сроки могут быть уточнены.'] })],
  ['the last row may break over pages', paperOf({ signatories: [{ text: 'Директор' }] }, 3, 'слово '.repeat(500))],
])('the last row stands by itself where %s', async (_, document) => {
  expect(await joinedInWord(document)).toEqual([]);
  expect(await behindTable(document)).not.toMatch(/^<w:p><w:pPr><w:keepNext\/>/);
});

test('notes that fill a page are not held together, and the row above them may stand on the page before', async () => {
  const notes = Array.from({ length: 30 }, (_, index) => `Примечание номер ${index + 1}`);
  const joined = await joinedInWord(paperOf({ notes, signatories: [{ text: 'Директор' }] }));
  expect(joined.length).toBeGreaterThan(10);
  expect(joined.length).toBeLessThan(30);
  expect(joined.at(-1)).toBe('30. Примечание номер 30');
});

test('of signatures that fill more than a page the last ones stand together, as many as a page holds', async () => {
  const signatories = Array.from({ length: 40 }, (_, index) => ({ text: `Директор школы № ${index + 1}` }));
  const joined = await joinedInWord(paperOf({ signatories }));
  const numbers = joined.map((text) => Number(/№\s(\d+)/.exec(text)?.[1]));
  expect(numbers.length).toBeGreaterThan(10);
  expect(numbers).toEqual(numbers.map((_, index) => 40 - numbers.length + index));
});

test('of several tables the last one goes with the signatures', async () => {
  const school = { kind: 'school', name: 'сош2', title: 'СОШ № 2' } as const;
  const group = { kind: 'group', title: 'Школы', schools: [declaredOf('сош2', 'СОШ № 2')] } as const;
  const document = paperOf({ declarations: [school, group], listsSchools: true, signatories: [{ text: 'Директор' }] });
  expect((await joinedInWord(document)).map((text) => text.replaceAll('\u00A0', ' '))).toEqual(['1', 'СОШ № 2']);
});

test('a page of HTML is printed so, and only one that is signed says it', async () => {
  const page = async (document: TableDocument): Promise<string> =>
    new TextDecoder().decode(await written(writeHtml, document));
  const html = await page(paperOf(signed));
  expect(html).toContain('.leads { break-after: avoid; }');
  expect(html).toContain('.signature { break-inside: avoid;');
  expect(html.match(/<(?:table|p|ul) class="[^"]*leads"/g)).toEqual([
    '<table class="leads"',
    '<p class="note leads"',
    '<ul class="cell-list leads"',
    '<p class="signature leads"',
    '<p class="note leads"',
    '<p class="signature leads"',
  ]);
  expect(await page(paperOf({ notes: ['Сроки уточняются.'] }))).not.toContain('leads');
});

test('a sheet ends its page before the last row where what is signed below would stand alone', async () => {
  const breaks = async (count: number): Promise<readonly (string | undefined)[]> => {
    const parts = officeParts(await written(writeXlsx, paperOf(signed, count)));
    return [...(parts['xl/worksheets/sheet1.xml'] ?? '').matchAll(/<brk id="(\d+)"/g)].map(([, row]) => row);
  };
  expect(await breaks(3)).toEqual([]);
  expect(await breaks(22)).toEqual(['23']);
});
