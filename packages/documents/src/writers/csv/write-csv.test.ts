import { expect, test } from 'vitest';
import { type TableDocument, writeCsv } from '../../index.ts';
import { documentOf, hostileDocument, mergedDocument, rowOf } from '../../testing/sample-documents.ts';
import { written } from '../../testing/written.ts';
import { textsAsCsv } from './write-csv.ts';

async function csv(document: TableDocument): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await written(writeCsv, document));
}

test('UTF-8 with BOM, semicolons, CRLF; a merged cell stands in each of its rows', async () => {
  expect(await csv(mergedDocument)).toBe(
    '\uFEFF№;Мероприятие\r\n1. Раздел;\r\n1;апрель\r\n1;май\r\n2;"Проведено:\r\n– семинар\r\n– совет"\r\n',
  );
});

test('an empty line between tables', async () => {
  const document = { ...mergedDocument, blocks: [...mergedDocument.blocks, ...mergedDocument.blocks] };
  expect((await csv(document)).split('\r\n\r\n')).toHaveLength(2);
});

test('hostile texts stay texts', async () => {
  expect((await csv(hostileDocument)).split(/\r\n(?=\d)/).slice(1)).toMatchInlineSnapshot(`
    [
      "1;'=1+1",
      "2;'+7 (999)",
      "3;'-5",
      "4;'@cmd",
      "5;'  =2+2",
      "6;"<b>&""жирный""</b>"",
      "7;управляющие  знаки",
      "8;"не знаки "",
      "9;половина пары �, целая 😀",
      "10;_x0041_ и _x000D_",
      "11;"строка
    вторая
    третья
    четвертая"",
      "12;"табуляция	здесь; ""кавычки"""",
      "13;]]> -->
    ",
    ]
  `);
});

test.each([
  '1.10',
  '1.1',
  '1,5',
  '5.6',
  '03.2022',
  '15.03.2022',
  '1-2',
  '1/2',
  '007',
  '0015',
  '12345678901234567890',
  '50 %',
  '100 %',
  '2021-2022',
  '10:30',
  '1 000',
  '1E5',
])('a spreadsheet keeps «%s» as it is seen', async (text) => {
  expect(await csv(documentOf([rowOf('1', '1', text)]))).toBe(`\uFEFF№;Мероприятие\r\n1;"=""${text}"""\r\n`);
});

test.each(['март 2022', '15 ноября', '15 ноября 2026 г.', 'май.2021'])(
  'and «%s», which it would take for a day',
  async (text) => {
    expect(await csv(documentOf([rowOf('1', '1', text)]))).toContain(`;"=""${text}"""\r\n`);
  },
);

test.each([
  '12',
  '2022',
  '0',
  'март',
  '1.1. Раздел',
  'сош1',
  'май – сентябрь 2021',
  '5 школ',
  '1/2 школ',
  'ИСТИНА',
  '1-2 квартал 2022',
  'до 01.06.2022',
  'Иванов: 8-800-555-35-35',
])('«%s» needs nothing', async (text) => {
  expect(await csv(documentOf([rowOf('1', '1', text)]))).toContain(`1;${text}\r\n`);
});

test('tables for other programs keep their texts, but for formulas, however many rows they have', () => {
  const rows = function* () {
    yield ['март 2024', '«Совет»; "сбор"'];
    for (let index = 0; index < 2500; index += 1) yield ['=1+1', String(index)];
  };
  const lines = new TextDecoder('utf-8', { ignoreBOM: true }).decode(textsAsCsv(['Срок', '№'], rows())).split('\r\n');
  expect(lines.slice(0, 3)).toEqual(['\uFEFFСрок;№', 'март 2024;"«Совет»; ""сбор"""', "'=1+1;0"]);
  expect(lines.slice(-2)).toEqual(["'=1+1;2499", '']);
});
