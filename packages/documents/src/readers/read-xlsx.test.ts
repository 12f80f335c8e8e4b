import { expect, test } from 'vitest';
import { xlsxOf } from '../testing/office-files.ts';
import { recognised, rowsIn } from '../testing/recognised.ts';
import { readOffice } from './read-office.ts';

const text = (words: string, address = ''): string =>
  `<c ${address === '' ? '' : `r="${address}"`} t="inlineStr"><is><t>${words}</t></is></c>`;
const row = (...cells: readonly string[]): string =>
  `<row>${cells.map((cell) => (cell.startsWith('<c') ? cell : text(cell))).join('')}</row>`;
const head = row('№ п/п', 'Мероприятие', 'Срок', 'Исполнители');
const sheetOf = (...rows: readonly string[]): string => `<sheetData>${rows.join('')}</sheetData>`;

const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-419]mmmm\\ yyyy;@"/><numFmt numFmtId="165" formatCode="d.m"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="9"/><xf numFmtId="2"/></cellXfs></styleSheet>`;

/** The words of a sheet's cells, row by row. */
function wordsOf(bytes: Uint8Array): {
  readonly rows: readonly (readonly string[])[];
  readonly remarks: readonly string[];
} {
  const read = readOffice(bytes);
  if (!read.ok) throw new Error(read.trouble.code);
  const { blocks, remarks } = read.value.document;
  const rows = blocks.flatMap((block) => (block.is === 'table' ? block.rows : []));
  return {
    rows: rows.map(({ cells }) => [...cells.values()].map(({ lines }) => lines.map((line) => line.text).join('\n'))),
    remarks,
  };
}

test('a sheet becomes events, wherever it stands and whatever stands above its head', () => {
  const plan = sheetOf(
    row('План мероприятий на 2022 год'),
    head,
    row('1', 'Семинар', 'март 2022', 'ИМЦ'),
    row('2', 'Вебинар', 'май 2022', 'ИРО'),
  );
  const found = recognised(xlsxOf({ Титул: sheetOf(row('Отдел образования')), План: plan }));
  expect(rowsIn(found)).toEqual(['1. Семинар | март 2022 | ИМЦ', '2. Вебинар | май 2022 | ИРО']);
  expect(found.roadmap.title).toBe('План мероприятий на 2022 год');
  expect(found.comments).toEqual(['лист «Титул», строка 1: Отдел образования']);
});

test('days are those that the sheet shows, by their formats, in books of 1900 and of 1904', () => {
  const cells =
    '<c s="1"><v>44635</v></c><c s="2"><v>44621</v></c><c s="3"><v>44635</v></c><c t="d"><v>2022-03-15T00:00:00</v></c>';
  const { rows } = wordsOf(xlsxOf({ Лист: sheetOf(`<row>${cells}</row>`) }, { 'xl/styles.xml': styles }));
  expect(rows).toEqual([['15.03.2022', 'март 2022', '15.03.2022', '15.03.2022']]);
});

test('numbers are written as they are read', () => {
  const cells = '<c s="4"><v>0.85</v></c><c s="5"><v>1.1</v></c><c><v>0.1</v></c><c><v>20</v></c><c t="b"><v>1</v></c>';
  const { rows } = wordsOf(xlsxOf({ Лист: sheetOf(`<row>${cells}</row>`) }, { 'xl/styles.xml': styles }));
  expect(rows).toEqual([['85 %', '1,10', '0,1', '20', 'да']]);
});

test('gaps are told: errors, formulas without a value, values under a merge, hidden rows and sheets', () => {
  const merged = `${sheetOf(
    `<row r="1">${text('Семинар', 'A1')}${text('под объединением', 'B1')}</row>`,
    '<row r="2"><c r="A2" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B2"><f>1+1</f></c><c r="C2"><v>7</v></c></row>',
    `<row r="3" hidden="1">${text('скрыто', 'A3')}</row>`,
  )}<mergeCells><mergeCell ref="A1:B2"/></mergeCells>`;
  const { rows, remarks } = wordsOf(xlsxOf({ Лист: merged }));
  expect(rows).toEqual([['Семинар\nпод объединением'], ['7'], ['скрыто']]);
  expect(remarks).toEqual([
    'лист «Лист», A2: вместо значения ошибка #DIV/0!',
    'лист «Лист», B2: у формулы нет сохранённого значения: откройте книгу в Excel и сохраните',
    'лист «Лист»: скрытые и отфильтрованные строки прочитаны (1)',
    'лист «Лист», A1:B2: под объединением были ещё значения («под объединением»): они перенесены',
  ]);
});

test('texts come in pieces, with breaks that XML cannot hold, and without what tells how they are read aloud', () => {
  const strings =
    '<sst><si><r><t>Круглый </t></r><r><t>стол</t></r><rPh sb="0" eb="1"><t>яп</t></rPh></si><si><t>а_x000D_\nб</t></si></sst>';
  const cells = '<c t="s"><v>0</v></c><c t="s"><v>1</v></c>';
  const { rows } = wordsOf(xlsxOf({ Лист: sheetOf(`<row>${cells}</row>`) }, { 'xl/sharedStrings.xml': strings }));
  expect(rows).toEqual([['Круглый стол', 'а\nб']]);
});

test('formats alone, down to the last row, are nothing', () => {
  const { rows } = wordsOf(xlsxOf({ Лист: sheetOf(row('шапка'), `<row r="1048576">${text(' ', 'A1048576')}</row>`) }));
  expect(rows).toEqual([['шапка']]);
});
