import { strFromU8 } from 'fflate';
import { expect, test } from 'vitest';
import {
  paragraph,
  type TableDocument,
  type WriteFormat,
  writeDocx,
  writeHtml,
  writeTroubleMessage,
  writeXlsx,
} from '../index.ts';
import { officeParts } from '../testing/office-parts.ts';
import { documentOf, rowOf } from '../testing/sample-documents.ts';
import { written } from '../testing/written.ts';

/** A table of these columns, whose one row has these texts. */
function tableOf(headers: readonly string[], texts: readonly string[]): TableDocument {
  const document = documentOf([rowOf('1', ...texts)]);
  const columns = headers.map((header, index) => ({ key: String(index), header }));
  return {
    ...document,
    blocks: document.blocks.map((block) => (block.type === 'table' ? { ...block, columns } : block)),
  };
}

const twelve = (header: string, text: string): TableDocument => {
  const places = Array.from({ length: 12 }, (_, index) => index);
  return tableOf(
    places.map((index) => `${header} ${index + 1}`),
    places.map(() => text),
  );
};

async function docx(
  document: TableDocument,
): Promise<{ widths: number[]; size: number; hyphenates: boolean; warnings: string[] }> {
  const result = await writeDocx(document);
  if (!result.ok) throw new Error(result.trouble.code);
  const parts = officeParts(result.value);
  const widths = [...(parts['word/document.xml'] ?? '').matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) =>
    Number(width),
  );
  const size = Number(/w:styleId="Cell">.*?<w:sz w:val="(\d+)"/.exec(parts['word/styles.xml'] ?? '')?.[1]) / 2;
  const hyphenates = (parts['word/settings.xml'] ?? '').includes('<w:autoHyphenation/>');
  return { widths, size, hyphenates, warnings: (result.warnings ?? []).map(writeTroubleMessage) };
}

test('a column is as wide as its longest word, then as its texts ask for; all are as wide as the page', async () => {
  const long = 'Проведение семинаров для педагогов школ с низкими результатами. '.repeat(10);
  const document = tableOf(['№', 'Мероприятие', 'Срок'], ['1', long, 'Сельскохозяйственный сентябрь']);
  const { widths, size } = await docx(document);
  expect(size).toBe(12);
  expect(widths.reduce((sum, width) => sum + width, 0)).toBe(14570);
  const [number = 0, event = 0, deadline = 0] = widths;
  expect(number).toBeLessThan(600);
  expect(deadline).toBeGreaterThan(2500);
  expect(deadline).toBeLessThan(2800);
  expect(event).toBeGreaterThan(10000);
});

test('what one author reads in a cell is not cut by what another document has elsewhere: widths follow the words', async () => {
  const { widths } = await docx(tableOf(['А', 'Б'], ['слово', 'слово']));
  expect(widths[0]).toBe(widths[1]);
});

test('a column of long words gets room for what its lines lose before them', async () => {
  const long = 'Верхнелужского муниципального округа '.repeat(20);
  const short = 'и по на до от из при для без под '.repeat(Math.round(long.length / 33));
  const { widths } = await docx(tableOf(['А', 'Б'], [long, short]));
  const [ofLong = 0, ofShort = 0] = widths;
  expect(ofLong / ofShort).toBeGreaterThan(1.2);
});

test.each([
  ['short words at 12 points', 'Графа', 'школа', { size: 12, hyphenates: false }],
  ['longer ones in smaller letters', 'Графа', 'Семинары', { size: 11, hyphenates: false }],
  ['long ones in the smallest', 'Графа', 'Образование', { size: 9, hyphenates: false }],
  ['longer ones hyphenated', 'Графа', 'Администрирование', { size: 9, hyphenates: true }],
])('twelve columns: %s', async (_, header, text, setting) => {
  expect(await docx(twelve(header, text))).toMatchObject({ ...setting, warnings: [] });
});

test.each([
  ['школа', []],
  [
    'Администрирование',
    [
      ['Normal', '1'],
      ['Cell', '0'],
    ],
  ],
])('only the words of cells are hyphenated, never those of titles: %s', async (text, settings) => {
  const parts = officeParts(await written(writeDocx, twelve('Графа', text)));
  const found = (parts['word/styles.xml'] ?? '').matchAll(
    /w:styleId="(\w+)"[^>]*>(?:(?!<\/w:style>).)*<w:pPr><w:suppressAutoHyphens w:val="(\d)"\/><\/w:pPr>/g,
  );
  expect([...found].map(([, style, value]) => [style, value])).toEqual(settings);
});

test('a word that no column holds is told with its column, in each format once', async () => {
  const document = tableOf(['Код', 'Текст'], ['x'.repeat(400), 'слово']);
  const messages = async (write: WriteFormat): Promise<readonly string[]> => {
    const result = await write(document);
    return (result.ok ? (result.warnings ?? []) : []).map(writeTroubleMessage);
  };
  const narrow = [expect.stringMatching(/^графа «Код»: слово «x{79}…» не помещается по ширине и будет разорвано\. /)];
  expect(await messages(writeDocx)).toEqual(narrow);
  expect(await messages(writeHtml)).toEqual(narrow);
  expect(await messages(writeXlsx)).toEqual([
    expect.stringMatching(/^лист «Дорожная карта» в XLSX шире страницы и печатается шрифтом 6 пункта, /),
    ...narrow,
  ]);
});

test('a column of few sentences has the comfort that it asks for, no more than they need, and only where there is room', async () => {
  const reason = 'Заявок на программы от педагогов района не было, объявлен повторный набор';
  const widthOf = async (comfort: number | undefined, text: string, places = 1): Promise<number> => {
    const rows = Array.from({ length: 40 }, (_, index) =>
      rowOf('', String(index), 'Семинар для педагогов школ '.repeat(8), index === 20 ? text : '', ...wide(places)),
    );
    const columns = ['№', 'Мероприятие', 'Причина', ...wide(places)].map((header, index) => ({
      key: String(index),
      header,
      ...(index === 2 && comfort !== undefined ? { comfort } : {}),
    }));
    const document = documentOf(rows);
    const blocks = document.blocks.map((block) => (block.type === 'table' ? { ...block, columns } : block));
    const { widths } = await docx({ ...document, blocks });
    return (widths[2] ?? 0) / 20;
  };
  const wide = (places: number): readonly string[] => Array.from({ length: places }, () => 'Общеобразовательные');
  expect(await widthOf(undefined, reason)).toBeLessThan(90);
  expect(await widthOf(12, reason)).toBeGreaterThan(12 * 12);
  expect(await widthOf(12, reason)).toBeLessThan(14 * 12);
  expect(await widthOf(12, 'Карантин')).toBeLessThan(80);
  expect(await widthOf(12, reason, 4)).toBeLessThan(90);
});

test('an address of the web does not widen its column', async () => {
  const { widths } = await docx(tableOf(['А', 'Б'], [`https://example.org/${'x'.repeat(300)}`, 'слово '.repeat(100)]));
  expect(widths[0]).toBeLessThan(12_000);
});

test('spaces that no line breaks at stand in Word, Excel and pages alike', async () => {
  const document = tableOf(['№ п/п'], ['Приказ № 215']);
  const texts = await Promise.all(
    [writeDocx, writeXlsx].map(async (write) => {
      const result = await write(document);
      return result.ok ? Object.values(officeParts(result.value)).join('') : '';
    }),
  );
  const page = await writeHtml(document);
  const words = page.ok ? strFromU8(page.value).replace(/<[^>]*>/g, '') : '';
  for (const text of [...texts, words]) {
    expect(text).toContain('№\u00A0п/п');
    expect(text).toContain('Приказ №\u00A0215');
  }
});

test('what stands at the right above the title begins where the approvals level with agreements do', async () => {
  for (const orientation of ['portrait', 'landscape'] as const) {
    const annex = paragraph('approval', 'Приложение № 1');
    const aside = [paragraph('approval-aside', 'УТВЕРЖДАЮ')];
    const document = documentOf([rowOf('1', 'слово')]);
    const result = await writeDocx({
      ...document,
      page: { ...document.page, orientation },
      blocks: [annex, { type: 'side-by-side', left: aside, right: aside }, ...document.blocks],
    });
    const parts = result.ok ? officeParts(result.value) : {};
    const [outer = 0, between = 0] = [...(parts['word/document.xml'] ?? '').matchAll(/<w:gridCol w:w="(\d+)"/g)].map(
      ([, width]) => Number(width),
    );
    expect(parts['word/styles.xml']).toMatch(new RegExp(`w:styleId="Approval">.*?<w:ind w:left="${outer + between}"`));
    expect(between).toBeGreaterThanOrEqual(566);
  }
});

test('an address is broken within its parts only where the other columns leave no room', async () => {
  const link = 'https://example.org/prikaz_o_naznachenii_kuratorov_2026';
  const roomy = await docx(tableOf(['№', 'Мероприятие', 'Документ'], ['1', 'Семинар '.repeat(200), link]));
  expect(roomy.widths[2]).toBeGreaterThan(3500);
  const full = await docx(twelve('Мероприятие', `${link} Муниципальный`));
  expect(full.widths.every((width) => width < 1300)).toBe(true);
  expect(full.warnings).toEqual([]);
});

test('a message names a word as its author wrote it', async () => {
  const { warnings } = await docx(twelve('Графа', `${'б'.repeat(40)}-30–35`));
  expect(warnings[0]).toContain(`слово «${'б'.repeat(40)}-30–35» не помещается`);
});
