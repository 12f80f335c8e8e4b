import { chooseTemplate, viewRoadmap } from '@dorkarta/core';
import { read, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { expect, onTestFinished, test } from 'vitest';
import {
  layoutRoadmap,
  type Paragraph,
  paragraph,
  type TableDocument,
  writeTroubleMessage,
  writeXlsx,
} from '../../index.ts';
import { officeParts } from '../../testing/office-parts.ts';
import {
  documentOf,
  hostileDocument,
  linkDocument,
  liveLinks,
  mergedDocument,
  rowOf,
} from '../../testing/sample-documents.ts';
import { regionalRoadmap } from '../../testing/sample-roadmaps.ts';
import { written } from '../../testing/written.ts';

async function workbook(document: TableDocument): Promise<WorkBook> {
  return read(await written(writeXlsx, document), { cellStyles: true, cellFormula: true });
}

async function firstSheet(document: TableDocument): Promise<WorkSheet> {
  const book = await workbook(document);
  const sheet = book.Sheets[book.SheetNames[0] ?? ''];
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

function regionalDocument(): TableDocument {
  const template = chooseTemplate(regionalRoadmap);
  if (!template.ok) throw new Error(template.trouble.code);
  return layoutRoadmap(viewRoadmap(regionalRoadmap), template.value);
}

test('SheetJS reads the merged cells and the lists back', async () => {
  const sheet = await firstSheet(mergedDocument);
  expect(sheet['!merges']).toEqual([
    { s: { r: 1, c: 0 }, e: { r: 1, c: 1 } },
    { s: { r: 2, c: 0 }, e: { r: 3, c: 0 } },
  ]);
  expect(['A1', 'B1', 'A2', 'A3', 'B3', 'B4', 'B5'].map((cell) => sheet[cell].v)).toEqual([
    '№',
    'Мероприятие',
    '1. Раздел',
    '1',
    'апрель',
    'май',
    'Проведено:\n– семинар\n– совет',
  ]);
});

test('an address in a line outside of the table is live', async () => {
  const link = 'https://example.org/40.pdf';
  const { blocks, ...document } = documentOf([rowOf('1', 'Сбор', 'май')]);
  const items = [[{ text: 'Приказ № 40' }, { text: ' ' }, { text: link, link }], [{ text: 'Без ссылки' }]];
  const list = { type: 'list', ordered: true, style: 'body', items } as const;
  const sheet = await firstSheet({ ...document, blocks: [...blocks, list] });
  const lines = Object.values(sheet).filter((cell) => /Приказ|Без ссылки/.test(cell?.v ?? ''));
  expect(lines.map((cell) => [cell.v, cell.l?.Target])).toEqual([
    [`1. Приказ №\u00A040 ${link}`, link],
    ['2. Без ссылки', undefined],
  ]);
});

test('a workbook reckons with the whole numbers of a column that says so, and with no others', async () => {
  const columns = [
    { key: 'events', header: 'Мероприятий', reckons: true },
    { key: 'number', header: '№' },
  ] as const;
  const rows = ['16', 'два', '–', '1.2'].map((text) => rowOf(text, text, text));
  const table = { type: 'table', name: 'Числа', columns, rows } as const;
  const sheet = await firstSheet({ ...documentOf([]), blocks: [table] });
  expect(['A2', 'B2', 'A3', 'A4', 'A5'].map((cell) => [sheet[cell].t, sheet[cell].v])).toEqual([
    ['n', 16],
    ['s', '16'],
    ['s', 'два'],
    ['s', '–'],
    ['s', '1.2'],
  ]);
});

test('a sheet for each table; header frozen and repeated in print; one page wide', async () => {
  const parts = officeParts(await written(writeXlsx, regionalDocument()));
  const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
  expect(parts['xl/workbook.xml']?.match(/<definedName .*?<\/definedName>/g)).toEqual([
    `<definedName name="_xlnm.Print_Area" localSheetId="0">'Дорожная карта'!$A$1:$F$15</definedName>`,
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Дорожная карта'!$6:$6</definedName>`,
    `<definedName name="_xlnm.Print_Area" localSheetId="1">'Предложения'!$A$1:$B$6</definedName>`,
    `<definedName name="_xlnm.Print_Titles" localSheetId="1">'Предложения'!$2:$2</definedName>`,
  ]);
  expect(sheet).toContain('<pane ySplit="6" topLeftCell="A7" state="frozen"');
  expect(sheet).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
  expect(sheet).toContain('<pageMargins left="1.18" right="0.39" top="0.79" bottom="0.79"');
});

test.each([
  ['plain rows', [rowOf('1', '1', 'Совет'), rowOf('2', '2', 'Семинар')], '<autoFilter ref="A1:B3"/>'],
  ['merged rows', [rowOf('1', { content: [], columnSpan: 2 }), rowOf('2', '2', 'Семинар')], undefined],
])('a filter over a table of %s', async (_, rows, filter) => {
  const parts = officeParts(await written(writeXlsx, documentOf(rows)));
  expect(/<autoFilter[^>]*>/.exec(parts['xl/worksheets/sheet1.xml'] ?? '')?.[0]).toBe(filter);
});

test('a header with more above it than a screen holds is not frozen, and still repeated in print', async () => {
  const rationale = Array.from({ length: 30 }, (_, index) => paragraph('body', `Абзац ${index + 1}`));
  const parts = officeParts(await written(writeXlsx, documentOf([], rationale)));
  expect(parts['xl/worksheets/sheet1.xml']).not.toContain('<pane');
  expect(parts['xl/workbook.xml']).toContain('!$31:$31<');
});

test('rows are as high as their text', async () => {
  const short = 'слово';
  const long = 'длинное предложение '.repeat(40);
  const sheet = await firstSheet(documentOf([rowOf('1', '1', short), rowOf('2', '2', long)]));
  const [, low, high] = (sheet['!rows'] ?? []).map((row) => row.hpt ?? 0);
  expect(low).toBeLessThan(20);
  expect(high).toBeGreaterThan(100);
  expect(high).toBeLessThan(200);
});

test('what stands below a table, titles, notes and signatures stand off what is above them', async () => {
  const { blocks } = documentOf([rowOf('1', 'Сбор', 'май')]);
  const below = (['body', 'body', 'note', 'small', 'signature', 'table-title'] as const).map((style) =>
    paragraph(style, 'Текст'),
  );
  const sheet = await firstSheet({ ...documentOf([]), blocks: [...blocks, ...below] });
  const heights = sheet['!rows']?.slice(-below.length).map((row) => row.hpt);
  const [, plain = 0] = heights ?? [];
  const small = plain - 2 * 1.3125;
  expect(heights).toEqual([plain + 6, plain, plain + 12, small + 12, plain + 18, plain + 24]);
});

test('what stands directly above a table stands off it', async () => {
  const heightAbove = async (...above: readonly Paragraph[]): Promise<number> => {
    const sheet = await firstSheet(documentOf([rowOf('1', 'Сбор', 'май')], above));
    return sheet['!rows']?.[above.length - 1]?.hpt ?? 0;
  };
  const alone = await heightAbove(paragraph('body', 'Текст'));
  const ofTitle = await heightAbove(paragraph('title', 'Текст'));
  const [first] =
    (await firstSheet(documentOf([], [paragraph('body', 'Текст'), paragraph('body', 'Текст')])))['!rows'] ?? [];
  expect(alone).toBe((first?.hpt ?? 0) + 6);
  expect(ofTitle).toBe((first?.hpt ?? 0) + 24);
});

test('the names of who sign stand in one column, the line before them, whatever their offices', async () => {
  const line = '____________________';
  const below = ['Директор', 'Начальник управления образования администрации округа'].map((office, index) =>
    paragraph('signature', `${office} ${line} И. О. ${index === 0 ? 'Первая' : 'Вторая'}`),
  );
  const { blocks } = documentOf([rowOf('1', 'Сбор', 'май')]);
  const sheet = await firstSheet({ ...documentOf([]), blocks: [...blocks, ...below] });
  const texts = Object.entries(sheet).flatMap(([place, cell]) => (cell?.t === 's' ? [[place, String(cell.v)]] : []));
  const signed = texts.filter(([, text]) => text?.startsWith(line));
  expect(signed.map(([, text]) => text)).toEqual([`${line} И.\u00a0О.\u00a0Первая`, `${line} И.\u00a0О.\u00a0Вторая`]);
  expect(new Set(signed.map(([place]) => place?.charAt(0))).size).toBe(1);
  expect(texts.some(([, text]) => text === 'Директор')).toBe(true);
});

test('a line for a signature and its name stand in one row, however long the name and narrow the columns', async () => {
  const name = 'К. К. Константинопольский-Верхнелужский';
  const sign = paragraph('signature', `Директор ____________________ ${name}`);
  const { blocks } = documentOf([rowOf('1', 'Сбор', 'май')]);
  const heightOf = async (columns: number): Promise<number | undefined> => {
    const heads = Array.from({ length: columns }, (_, index) => ({ key: `c${index}`, header: 'Показатель' }));
    const narrow = blocks.map((block) => (block.type === 'table' ? { ...block, columns: heads, rows: [] } : block));
    const sheet = await firstSheet({ ...documentOf([]), blocks: [...narrow, sign] });
    return sheet['!rows']?.at(-1)?.hpt;
  };
  const heights = [await heightOf(3), await heightOf(5), await heightOf(8)];
  expect(new Set(heights).size).toBe(1);
});

test('an office that the columns at the left do not hold stands in one text with the line and the name', async () => {
  const text = 'Главный специалист ____________________ И. О. Фамилия';
  const { blocks } = documentOf([rowOf('14', 'слово '.repeat(40))]);
  const sheet = await firstSheet({ ...documentOf([]), blocks: [...blocks, paragraph('signature', text)] });
  expect(sheet.A3?.v?.replaceAll('\u00A0', ' ')).toBe(text);
});

test('rows under a merged cell are together as high as its text', async () => {
  const tall = { content: [paragraph('cell', 'длинное предложение '.repeat(40))], rowSpan: 2 };
  const sheet = await firstSheet(documentOf([rowOf('1', tall, 'апрель'), rowOf('1', 'май')]));
  const [, first, last] = (sheet['!rows'] ?? []).map((row) => row.hpt ?? 0);
  expect(first).toBeLessThan(20);
  expect(last).toBeGreaterThan(90);
});

test('hostile texts stay texts', async () => {
  const sheet = await firstSheet(hostileDocument);
  const column = hostileDocument.blocks.slice(0, -1).map((_, index) => sheet[`A${index + 1}`]);
  expect(column.every((cell) => cell.t === 's' && cell.f === undefined)).toBe(true);
  const raw = officeParts(await written(writeXlsx, hostileDocument))['xl/sharedStrings.xml'];
  expect(raw).toContain('_x005F_x0041_ и _x005F_x000D_');
  expect(column.map((cell) => cell.v)).toMatchInlineSnapshot(`
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
      "строка
    вторая
    третья
    четвертая",
      "табуляция	здесь; "кавычки"",
      "]]> -->",
    ]
  `);
});

test('only http, https and mailto links are live, in a column of their own that is not printed', async () => {
  const sheet = await firstSheet(linkDocument);
  const live = Object.entries(sheet).flatMap(([place, cell]) => (cell?.l ? [`${place} ${cell.l.Target}`] : []));
  expect(live).toEqual(liveLinks.map(([, target], index) => `C${index + 2} ${target}`));
  expect(sheet.B5.v).toBe('javascript:alert(1)');
});

test('an address that fits no line is broken between its words in the table, and stays whole beside it', async () => {
  const wide = 'https://example.org/prikazy/2026/Приказ_о_назначении_муниципального_координатора.pdf?id=215';
  const short = 'https://example.org/a_b';
  const content = ['Приказ', wide, 'и', short].flatMap((text, index) => [
    { text: index === 0 ? '' : ' ' },
    text.startsWith('http') ? { text, link: text } : { text },
  ]);
  const columns = Array.from({ length: 8 }, (_, index) => ({ key: String(index), header: 'Мероприятие' }));
  const row = rowOf('1', ...columns.slice(1).map(() => 'Муниципальный координатор'), {
    content: [{ type: 'paragraph', style: 'cell', content }],
  });
  const sheet = await firstSheet({ ...documentOf([]), blocks: [{ type: 'table', name: 'Т', columns, rows: [row] }] });
  expect(sheet.H2.v.replaceAll('\u200B', '|')).toBe(
    `Приказ https://|example.|org/|prikazy/|2026/|Приказ_|о_|назначении_|муниципального_|координатора.|pdf?|id=|215 и ${short}`,
  );
  expect([sheet.I2, sheet.J2].map((cell) => [cell.v, cell.l?.Target])).toEqual([
    [encodeURI(wide), encodeURI(wide)],
    [short, short],
  ]);
  const [width = 0, next = 0] = (sheet['!cols'] ?? []).slice(8).map((column) => column.width ?? 0);
  expect(width).toBeGreaterThan(wide.length * 0.8);
  expect(next).toBe(40);
});

test.each([
  {
    place: 'in the table',
    document: documentOf([rowOf('1', '1', 'коротко'), rowOf('2', '2', 'а'.repeat(40_000))]),
    message:
      'строка 2 «Мероприятие 2», графа «Мероприятие»: 40 000 знаков не помещаются в ячейку XLSX (не более 32 767). Сократите текст или составьте документ в другом формате.',
  },
  {
    place: 'above the table',
    document: documentOf([], [paragraph('body', 'а'.repeat(32_768))]),
    message: `текст вне таблицы («${'а'.repeat(79)}…»): 32 768 знаков не помещаются в ячейку XLSX (не более 32 767). Сократите текст или составьте документ в другом формате.`,
  },
  {
    place: 'at the head of a column',
    document: {
      ...documentOf([]),
      blocks: [{ type: 'table' as const, name: 'Т', columns: [{ key: 'a', header: 'а'.repeat(40_000) }], rows: [] }],
    },
    message: `заголовок графы «${'а'.repeat(79)}…»: 40 000 знаков не помещаются в ячейку XLSX (не более 32 767). Сократите текст или составьте документ в другом формате.`,
  },
])('a text too long for a cell $place is reported, not cut', async ({ document, message }) => {
  const result = await writeXlsx(document);
  expect(!result.ok && writeTroubleMessage(result.trouble).replaceAll('\u00A0', ' ')).toBe(message);
});

test('sheets get names that Excel takes', async () => {
  const tables = ['Дорожная карта: план/график на 2022–2024 годы', 'дорожная карта план график на 2022–2024 годы', "'"];
  const blocks = tables.map((name) => ({
    type: 'table' as const,
    name,
    columns: [{ key: 'a', header: 'А' }],
    rows: [],
  }));
  const book = await workbook({ ...documentOf([]), blocks });
  expect(book.SheetNames).toEqual(['Дорожная карта план график на 2', 'дорожная карта план график  (2)', 'Лист']);
});

test('the same document gives the same bytes', async () => {
  const [first, second] = [await written(writeXlsx, regionalDocument()), await written(writeXlsx, regionalDocument())];
  expect(second).toEqual(first);
});

test('a row higher than Excel has them is several merged rows, so that all of it is seen', async () => {
  const words = 'слово '.repeat(1000);
  const document = documentOf([rowOf('1', '1', 'Совет'), rowOf('2', '2', words)], [paragraph('body', words)]);
  const sheet = await firstSheet(document);
  const merges = (sheet['!merges'] ?? []).map(({ s, e }) => [s.r, s.c, e.r, e.c]);
  expect(merges).toEqual([
    [0, 0, 6, 1],
    [9, 0, 15, 0],
    [9, 1, 15, 1],
  ]);
  const heights = (sheet['!rows'] ?? []).map((row) => row.hpt ?? 0);
  expect(heights.every((height) => height <= 409.5)).toBe(true);
  expect(sheet.B10.v).toBe(words);
});

test('the bytes are the same whatever packer the system has', async () => {
  const here = await written(writeXlsx, hostileDocument);
  const own = Reflect.get(globalThis, 'CompressionStream');
  onTestFinished(() => void Reflect.set(globalThis, 'CompressionStream', own));
  Reflect.set(globalThis, 'CompressionStream', undefined);
  expect(await written(writeXlsx, hostileDocument)).toEqual(here);
});
