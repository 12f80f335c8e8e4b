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
  readonly comments: readonly string[];
} {
  const read = readOffice(bytes);
  if (!read.ok) throw new Error(read.trouble.code);
  const { blocks, remarks, comments } = read.value.document;
  const rows = blocks.flatMap((block) => (block.is === 'table' ? block.rows : []));
  return {
    rows: rows.map(({ cells }) => [...cells.values()].map(({ lines }) => lines.map((line) => line.text).join('\n'))),
    remarks,
    comments,
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

test('the words that a format puts beside a number are kept', () => {
  const codes = ['0" чел."', '#,##0.00\\ [$₽-419]', '"№ "0', '[Red]0.0%'];
  const formats = codes.map(
    (code, index) => `<numFmt numFmtId="${170 + index}" formatCode="${code.replaceAll('"', '&quot;')}"/>`,
  );
  const own = `<styleSheet><numFmts>${formats.join('')}</numFmts><cellXfs>${codes.map((_, index) => `<xf numFmtId="${170 + index}"/>`).join('')}</cellXfs></styleSheet>`;
  const cells = [20, 1234.5, 7, 0.125].map((value, index) => `<c s="${index}"><v>${value}</v></c>`).join('');
  const { rows } = wordsOf(xlsxOf({ Лист: sheetOf(`<row>${cells}</row>`) }, { 'xl/styles.xml': own }));
  expect(rows).toEqual([['20 чел.', '1 234,50 ₽', '№ 7', '12,5 %']]);
});

test('a number with its decimals is the number of an event, sections are known by bold type', () => {
  const bold =
    '<styleSheet><fonts><font/><font><b/></font></fonts><cellXfs><xf numFmtId="0"/><xf fontId="1" numFmtId="0"/><xf numFmtId="2"/></cellXfs></styleSheet>';
  const plan = sheetOf(
    head,
    '<row><c/><c s="1" t="inlineStr"><is><t>Кадры</t></is></c></row>',
    `<row><c s="2"><v>1.1</v></c>${text('Семинар')}${text('март')}${text('ИМЦ')}</row>`,
  );
  expect(rowsIn(recognised(xlsxOf({ План: plan }, { 'xl/styles.xml': bold })))).toEqual([
    '[Кадры]',
    '1.10 Семинар | март | ИМЦ',
  ]);
});

test('what comes from another book is told', () => {
  const cells = '<c r="A1"><f>[1]Лист1!A1</f><v>7</v></c><c r="B1"><f>SUM(C1:D1)</f><v>5</v></c>';
  const { rows, remarks } = wordsOf(xlsxOf({ Лист: sheetOf(`<row r="1">${cells}</row>`) }));
  expect(rows).toEqual([['7', '5']]);
  expect(remarks).toEqual(['лист «Лист», A1: значение взято из другой книги и могло устареть: проверьте его']);
});

test('gaps are told: errors, formulas without a value, values under a merge, hidden rows and sheets', () => {
  const merged = `${sheetOf(
    `<row r="1">${text('Семинар', 'A1')}${text('под объединением', 'B1')}</row>`,
    '<row r="2"><c r="A2" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B2"><f>1+1</f></c><c r="C2"><v>7</v></c></row>',
    `<row r="3" hidden="1">${text('скрыто', 'A3')}</row>`,
  )}<mergeCells><mergeCell ref="A1:B2"/></mergeCells>`;
  const { rows, remarks, comments } = wordsOf(xlsxOf({ Лист: merged }));
  expect(comments).toEqual(['лист «Лист», A2: формула =1/0', 'лист «Лист», B2: формула =1+1']);
  expect(rows).toEqual([['Семинар\nпод объединением'], ['7'], ['скрыто']]);
  expect(remarks).toEqual([
    'лист «Лист», A2: вместо значения ошибка #DIV/0!',
    'лист «Лист», B2: у формулы нет сохранённого значения: откройте книгу в Excel и сохраните',
    'лист «Лист»: скрытые и отфильтрованные строки прочитаны (1): 3',
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

test('notes at cells are read and counted, with the answers to them', () => {
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const parts = {
    'xl/worksheets/_rels/1.xml.rels': `<Relationships><Relationship Id="a" Type="${relations}/comments" Target="../comments1.xml"/><Relationship Id="b" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/1.xml"/></Relationships>`,
    'xl/comments1.xml':
      '<comments><commentList><comment ref="A1"><text><r><t>Уточнить</t></r><r><t> срок</t></r></text></comment><comment ref="B1"><text><t>[Threaded comment]</t></text></comment></commentList></comments>',
    'xl/threadedComments/1.xml':
      '<ThreadedComments><threadedComment ref="B1"><text>Кто отвечает?</text></threadedComment><threadedComment ref="B1"><text>ИМЦ</text></threadedComment></ThreadedComments>',
  };
  const read = readOffice(xlsxOf({ План: sheetOf(row('Семинар', 'ИМЦ')) }, parts));
  expect(read.ok && [read.value.document.comments, read.value.document.remarks]).toEqual([
    ['лист «План», A1: Уточнить срок', 'лист «План», B1: Кто отвечает?', 'лист «План», B1: ИМЦ'],
    ['лист «План»: примечания к ячейкам перенесены пояснениями «//» (3)'],
  ]);
});

test('a note at a cell says at which event it was written', () => {
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const parts = {
    'xl/worksheets/_rels/1.xml.rels': `<Relationships><Relationship Id="a" Type="${relations}/comments" Target="../comments1.xml"/></Relationships>`,
    'xl/comments1.xml':
      '<comments><commentList><comment ref="B2"><text><t>Уточнить</t></text></comment></commentList></comments>',
  };
  const cells = `<row>${text('Мероприятие', 'A1')}${text('Срок', 'B1')}</row><row>${text('Семинар', 'A2')}${text('март', 'B2')}</row>`;
  expect(recognised(xlsxOf({ План: sheetOf(cells) }, parts)).comments).toEqual([
    'мероприятие «Семинар»: Срок: лист «План», B2: Уточнить',
  ]);
});

test('words over cells are kept, and told; so is what a cell refers to and the book has not', () => {
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const parts = {
    'xl/worksheets/_rels/1.xml.rels': `<Relationships><Relationship Id="d" Type="${relations}/drawing" Target="../drawings/1.xml"/></Relationships>`,
    'xl/drawings/1.xml':
      '<xdr:wsDr xmlns:xdr="d" xmlns:a="a"><xdr:sp><xdr:txBody><a:p><a:r><a:t>Сроки</a:t></a:r></a:p><a:p><a:r><a:t>могут меняться</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:wsDr>',
  };
  const { comments, remarks } = wordsOf(
    xlsxOf({ План: sheetOf(`<row r="1">${text('Семинар', 'A1')}<c r="B1" t="s"><v>7</v></c></row>`) }, parts),
  );
  expect(comments).toEqual(['лист «План», надпись: Сроки могут меняться']);
  expect(remarks).toEqual([
    'лист «План», B1: текста, на который ссылается ячейка, в книге нет: книга повреждена',
    'лист «План»: надписи поверх ячеек перенесены пояснениями «//» (1)',
  ]);
});

test('struck cells are told', () => {
  const struck =
    '<styleSheet><fonts><font/><font><strike/></font></fonts><cellXfs><xf/><xf fontId="1"/></cellXfs></styleSheet>';
  const cell = '<c r="A1" s="1" t="inlineStr"><is><t>май</t></is></c>';
  const { rows, remarks } = wordsOf(xlsxOf({ План: sheetOf(`<row r="1">${cell}</row>`) }, { 'xl/styles.xml': struck }));
  expect(rows).toEqual([['май']]);
  expect(remarks).toEqual([
    'лист «План»: зачёркнутые слова перенесены как все (ячеек: 1): A1; если они отменены, уберите их',
  ]);
});

test('struck words among others in a cell are told', () => {
  const words = '<r><t>май </t></r><r><rPr><strike/></rPr><t>июнь</t></r>';
  const unstruck = '<r><rPr><strike val="0"/></rPr><t>июль</t></r><r><rPr><strike/></rPr><t> </t></r>';
  const shared = `<sst><si>${words}</si><si>${unstruck}</si></sst>`;
  const cells = `<c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is>${words}</is></c><c r="C1" t="s"><v>1</v></c>`;
  const { rows, remarks } = wordsOf(
    xlsxOf({ План: sheetOf(`<row r="1">${cells}</row>`) }, { 'xl/sharedStrings.xml': shared }),
  );
  expect(rows).toEqual([['май июнь', 'май июнь', 'июль']]);
  expect(remarks).toEqual([
    'лист «План»: зачёркнутые слова перенесены как все (ячеек: 2): A1 и B1; если они отменены, уберите их',
  ]);
});

test('a hidden column is read, and told by its letter and its head', () => {
  const cols = '<cols><col min="2" max="3" hidden="1"/></cols>';
  const { rows, remarks } = wordsOf(xlsxOf({ Лист: cols + sheetOf(row('Семинар', 'Срок'), row('Слёт', 'май')) }));
  expect(rows).toEqual([
    ['Семинар', 'Срок'],
    ['Слёт', 'май'],
  ]);
  expect(remarks).toEqual(['лист «Лист»: скрытая графа B прочитана (сверху «Срок», ячеек с текстом: 2)']);
});

test('formats alone, down to the last row, are nothing', () => {
  const { rows } = wordsOf(xlsxOf({ Лист: sheetOf(row('шапка'), `<row r="1048576">${text(' ', 'A1048576')}</row>`) }));
  expect(rows).toEqual([['шапка']]);
});
