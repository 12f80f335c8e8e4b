import { chooseTemplate, viewRoadmap } from '@dorkarta/core';
import mammoth from 'mammoth';
import { expect, test, vi } from 'vitest';
import { layoutRoadmap, paragraph, type TableDocument, writeDocx } from '../../index.ts';
import { officeParts } from '../../testing/office-parts.ts';
import {
  documentOf,
  hostileDocument,
  linkDocument,
  liveLinks,
  mergedDocument,
  rowOf,
} from '../../testing/sample-documents.ts';
import { municipalRoadmap } from '../../testing/sample-roadmaps.ts';
import { written } from '../../testing/written.ts';

function municipalDocument(): TableDocument {
  const template = chooseTemplate(municipalRoadmap);
  if (!template.ok) throw new Error(template.trouble.code);
  return layoutRoadmap(viewRoadmap(municipalRoadmap), template.value);
}

async function html(document: TableDocument): Promise<string> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await written(writeDocx, document)) });
  return value;
}

test('mammoth reads the merged cells and the lists back', async () => {
  expect(await html(mergedDocument)).toMatchInlineSnapshot(
    `"<table><thead><tr><th><p>№</p></th><th><p>Мероприятие</p></th></tr></thead><tbody><tr><td colspan="2"><p>1. Раздел</p></td></tr><tr><td rowspan="2"><p>1</p></td><td><p>апрель</p></td></tr><tr><td><p>май</p></td></tr><tr><td><p>2</p></td><td><p>Проведено:</p><ul><li>семинар</li><li>совет</li></ul></td></tr></tbody></table>"`,
  );
});

test('mammoth reads a roadmap back', async () => {
  const text = await html(municipalDocument());
  expect(text.match(/<tr>/g)).toHaveLength(5);
  expect(text).toContain('<thead><tr><th><p>№\u00A0п\\п</p></th>');
  expect(text).toContain('<ol><li>Преодолеть дефицит кадров</li><li>Обновить инфраструктуру</li></ol>');
  expect(text).toContain('<a href="https://example.org/protocol.pdf">https://example.org/protocol.pdf</a>');
});

test('the page is A4 landscape, the header row is repeated, rows stay whole, pages are numbered from the second', async () => {
  const parts = officeParts(await written(writeDocx, municipalDocument()));
  const body = parts['word/document.xml'] ?? '';
  expect(body).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
  expect(body).toContain('<w:pgMar w:top="1134" w:right="567" w:bottom="1134" w:left="1701"');
  expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  expect(body.match(/<w:tr>/g)?.length).toBe(body.match(/<w:cantSplit\/>/g)?.length);
  expect(body).toContain('<w:titlePg/>');
  expect(parts['word/header1.xml']).toContain('w:instr=" PAGE "');
  expect(parts['word/styles.xml']).toContain('w:ascii="Times New Roman"');
  expect(parts['word/styles.xml']).toContain('<w:lang w:val="ru-RU"');
});

test('the file names its title, subject, author and date', async () => {
  const parts = officeParts(await written(writeDocx, municipalDocument()));
  expect(parts['docProps/core.xml']?.match(/<(?:dc|dcterms):.*?>[^<]+/g)).toEqual([
    '<dc:title>Дорожная карта по сопровождению школ, имеющих низкие образовательные результаты',
    '<dc:subject>Дорожная карта, Эртильский муниципальный район, Воронежская область, 2021',
    '<dc:creator>Эртильский муниципальный район',
    '<dc:language>ru-RU',
    '<dcterms:created xsi:type="dcterms:W3CDTF">2021-05-18T00:00:00Z',
    '<dcterms:modified xsi:type="dcterms:W3CDTF">2021-05-18T00:00:00Z',
  ]);
});

test('every numbered list starts from 1', async () => {
  const list = {
    type: 'list',
    ordered: true,
    style: 'body',
    items: [[{ text: 'первый' }], [{ text: 'второй' }]],
  } as const;
  const parts = officeParts(await written(writeDocx, documentOf([], [list, paragraph('body', 'между'), list])));
  const used = [...(parts['word/document.xml'] ?? '').matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, id]) => id);
  expect(used).toHaveLength(4);
  expect(new Set(used).size).toBe(2);
  for (const id of used) {
    const [, numbering] = parts['word/numbering.xml']?.split(`<w:num w:numId="${id}">`) ?? [];
    expect(numbering).toMatch(
      /^<w:abstractNumId w:val="\d+"\/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"\/>/,
    );
  }
});

test('what looks like a sign of the frame, or of a list, stays what the author wrote', async () => {
  const signs = ['{title}', '{dorkarta:numbered:body-1}', '{dorkarta:numbered:body-0}', '<dorkarta:body/>'];
  const list = { type: 'list', ordered: true, style: 'body', items: signs.map((text) => [{ text }]) } as const;
  const document = documentOf([], [list, ...signs.map((text) => paragraph('body', text))]);
  const properties = { ...document.properties, title: '{creator}', subject: '{title}' };
  const bytes = await written(writeDocx, { ...document, properties });
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  const lines = value.replaceAll('\u2060', '').split('\n');
  expect(lines.filter((line) => /^[{<]/.test(line))).toEqual([...signs, ...signs]);
  const core = officeParts(bytes)['docProps/core.xml'] ?? '';
  expect(core).toContain('<dc:title>{creator}</dc:title><dc:subject>{title}</dc:subject>');
});

test('hostile texts stay texts', async () => {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await written(writeDocx, hostileDocument)) });
  expect(
    value
      .split('\n')
      .filter((line) => line !== '')
      .slice(0, 16),
  ).toMatchInlineSnapshot(`
    [
      "=1+1",
      "+7 (999)",
      "-5",
      "@cmd",
      "  =2+2",
      "<b>&"жирный"</b>",
      "управляющие  знаки",
      "не знаки ",
      "половина пары �, целая 😀",
      "_x0041_ и _x000D_",
      "строкавтораятретьячетвертая",
      "табуляция	здесь; "кавычки"",
      "]]> -->",
      "№",
      "Мероприятие",
      "1",
    ]
  `);
});

test('only http, https and mailto links are live, one relationship for each', async () => {
  const document = documentOf([...linkRows(linkDocument), ...linkRows(linkDocument)]);
  const relationships = officeParts(await written(writeDocx, document))['word/_rels/document.xml.rels'] ?? '';
  const targets = [...relationships.matchAll(/Target="([^"]*)" TargetMode="External"/g)].map(([, target]) => target);
  expect(targets).toEqual(liveLinks.map(([, target]) => target.replaceAll('&', '&amp;')));
});

test('the same document gives the same bytes on any day', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2021-05-18') });
  const first = await written(writeDocx, municipalDocument());
  vi.setSystemTime(new Date('2031-12-31'));
  const second = await written(writeDocx, municipalDocument());
  vi.useRealTimers();
  expect(second).toEqual(first);
});

test('words that the library takes for fields stay words', async () => {
  const words = ['CURRENT', 'SECTION', 'TOTAL_PAGES'];
  const { value } = await mammoth.extractRawText({
    buffer: Buffer.from(
      await written(
        writeDocx,
        documentOf(
          [],
          words.map((word) => paragraph('body', `${word}\n${word}`)),
        ),
      ),
    ),
  });
  for (const word of words) expect(value).toContain(word + word);
});

test('pieces of a paragraph that look alike are one run', async () => {
  const content = [{ text: 'Участники: ' }, { text: 'школы' }, { text: ', ' }, { text: 'кураторы', bold: true }];
  const parts = officeParts(await written(writeDocx, documentOf([], [{ type: 'paragraph', style: 'body', content }])));
  const [, body] = parts['word/document.xml']?.match(/<w:pStyle w:val="BodyText"\/><\/w:pPr>(.*?)<\/w:p>/) ?? [];
  expect(body?.match(/<w:t [^>]*>[^<]*/g)?.map((run) => run.replace(/<.*>/, ''))).toEqual([
    'Участники: школы, ',
    'кураторы',
  ]);
});

test('what holds a number with a dash together is too small to make a line higher', async () => {
  const parts = officeParts(await written(writeDocx, documentOf([rowOf('1', '1', 'Для 7–9')])));
  const [row] = parts['word/document.xml']?.match(/<w:r><w:t [^>]*>Для 7–<.*?9<\/w:t>/) ?? [];
  expect(row?.replace(/ xml:space="preserve"/g, '')).toBe(
    '<w:r><w:t>Для 7–</w:t></w:r><w:r><w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr><w:t>\u2060</w:t></w:r><w:r><w:t>9</w:t>',
  );
});

test('a table bears its name for screen readers', async () => {
  const parts = officeParts(await written(writeDocx, documentOf([])));
  expect(parts['word/document.xml']).toContain('<w:tblCaption w:val="Дорожная карта"/></w:tblPr>');
});

test('a cell of any length is written', async () => {
  const long = 'а'.repeat(40_000);
  expect(await html(documentOf([rowOf('1', '1', long)]))).toContain(long);
});

function linkRows(document: TableDocument) {
  return document.blocks.flatMap((block) => (block.type === 'table' ? block.rows : []));
}

/** The words of a text that takes this many lines of a cell as wide as the page. */
const lines = (count: number): string => 'слово '.repeat(count * 17);

test('a row higher than half a page may break over pages, others not', async () => {
  const document = documentOf([rowOf('1', '1', lines(12)), rowOf('2', '2', lines(30))]);
  const body = officeParts(await written(writeDocx, document))['word/document.xml'] ?? '';
  const rows = body.match(/<w:tr>.*?<\/w:tr>/g) ?? [];
  expect(rows.map((row) => row.includes('<w:cantSplit/>'))).toEqual([true, true, false]);
});

test.each([
  ['stand on one page', 5, [true, true, false, false]],
  ['may part where they are higher than half a page', 12, [false, false, false, false]],
])('the rows of an event and its stages %s', async (_, height, joined) => {
  const stage = (number: string) => ({ ...rowOf(number, number, lines(height)), kind: 'stage' }) as const;
  const document = documentOf([rowOf('1', '1', lines(height)), stage('1'), stage('1'), rowOf('2', '2', 'Семинар')]);
  const body = officeParts(await written(writeDocx, document))['word/document.xml'] ?? '';
  const rows = (body.match(/<w:tr>.*?<\/w:tr>/g) ?? []).slice(1);
  expect(rows.map((row) => row.includes('<w:keepNext/>'))).toEqual(joined);
});

test('a total stands on one page with the row above it', async () => {
  const total = { ...rowOf('', 'ИТОГО', '3'), kind: 'total' } as const;
  const document = documentOf([rowOf('1', '1', 'Совет'), rowOf('2', '2', 'Семинар'), total]);
  const body = officeParts(await written(writeDocx, document))['word/document.xml'] ?? '';
  const rows = (body.match(/<w:tr>.*?<\/w:tr>/g) ?? []).slice(1);
  expect(rows.map((row) => row.includes('<w:keepNext/>'))).toEqual([false, true, false]);
});

test('the label of a list stands on one page with it', async () => {
  const label = (text: string) => paragraph('body', text);
  const items = [[{ text: 'Провести совещание' }]];
  const blocks = [label('Раздел.'), label('Решения:'), { type: 'list', ordered: true, style: 'body', items } as const];
  const body = officeParts(await written(writeDocx, { ...documentOf([]), blocks }))['word/document.xml'] ?? '';
  const keeping = (body.match(/<w:p>.*?<\/w:p>/g) ?? []).filter((each) => each.includes('<w:keepNext/>'));
  expect(keeping.map((each) => each.replace(/<[^>]+>/g, ''))).toEqual(['Решения:']);
});

test.each([
  [9, []],
  [10, Array.from({ length: 10 }, () => ['1191', '482'])],
])('the numbers of %i items have the room that they need', async (count, indents) => {
  const items = Array.from({ length: count }, (_, index) => [{ text: `Рекомендация ${index + 1}` }]);
  const list = { type: 'list', ordered: true, style: 'body', items } as const;
  const parts = officeParts(await written(writeDocx, { ...documentOf([]), blocks: [list] }));
  const found = [...(parts['word/document.xml'] ?? '').matchAll(/<w:ind w:left="(\d+)" w:hanging="(\d+)"\/>/g)];
  expect(found.map(([, left, hanging]) => [left, hanging])).toEqual(indents);
});

test('a row of several pages has all its words, and the next begins behind it', async () => {
  const many = Array.from({ length: 200 }, (_, index) =>
    paragraph('cell', `Проведено ${index + 1} совещаний с руководителями`),
  );
  const document = documentOf([rowOf('1', '1', { content: many }), rowOf('2', '2', 'Семинар')]);
  const body = officeParts(await written(writeDocx, document))['word/document.xml'] ?? '';
  expect(body.match(/совещаний/g)).toHaveLength(200);
  expect((body.match(/<w:tr>.*?<\/w:tr>/g) ?? []).map((row) => row.includes('<w:cantSplit/>'))).toEqual([
    true,
    false,
    true,
  ]);
});

test('of two rows of headers each says how high it is, so that none is cut where they are repeated', async () => {
  const columns = [
    { key: 'event', header: 'Мероприятие '.repeat(60) },
    { key: 'quarters:1', header: 'I', group: 'Кварталы' },
    { key: 'quarters:2', header: 'II', group: 'Кварталы' },
  ];
  const table = { type: 'table', name: 'Карта', columns, rows: [rowOf('1', 'Совет', '×', '')] } as const;
  const body = officeParts(await written(writeDocx, { ...documentOf([]), blocks: [table] }))['word/document.xml'] ?? '';
  const heights = [...body.matchAll(/<w:trHeight w:val="(\d+)" w:hRule="atLeast"\/>/g)].map(([, value]) =>
    Number(value),
  );
  const [ofGroup = 0, ofQuarters = 0] = heights;
  expect(heights).toHaveLength(2);
  expect(ofGroup).toBeLessThan(400);
  expect(ofQuarters).toBeGreaterThan(ofGroup * 3);
});

test('headers higher than half a page are not repeated', async () => {
  const document = documentOf([rowOf('1', '1', 'Совет')]);
  const blocks = document.blocks.map((block) =>
    block.type === 'table'
      ? {
          ...block,
          columns: [
            { key: 'a', header: 'А' },
            { key: 'b', header: lines(30) },
          ],
        }
      : block,
  );
  const body = officeParts(await written(writeDocx, { ...document, blocks }))['word/document.xml'] ?? '';
  expect(body).not.toContain('<w:tblHeader/>');
});

const section = {
  kind: 'section',
  number: '1',
  title: 'Раздел',
  cells: [{ content: [paragraph('section', '1. Раздел')], columnSpan: 2 }],
} as const;

test.each([
  ['keeps with it', 12, 2, false],
  ['does not, where the first page would stay empty for it', 20, 10, true],
  ['keeps with it, where the first page is full anyway', 20, 20, false],
])('the head of the first event %s', async (_, eventLines, paragraphs, isLoose) => {
  const above = Array.from({ length: paragraphs }, () => paragraph('body', 'Абзац'));
  const document = documentOf([section, rowOf('1', '1', lines(eventLines))], above);
  const body = officeParts(await written(writeDocx, document))['word/document.xml'] ?? '';
  expect(body.includes('<w:pStyle w:val="SectionRow"/><w:keepNext w:val="false"/>')).toBe(isLoose);
});

test('several values of a cell hang', async () => {
  const parts = officeParts(await written(writeDocx, municipalDocument()));
  expect(parts['word/document.xml']?.match(/<w:pStyle w:val="CellItem"\/>/g)).toHaveLength(2);
  expect(parts['word/styles.xml']).toMatch(/w:styleId="CellItem">.*?<w:ind w:left="168" w:hanging="168"\/>/);
});
