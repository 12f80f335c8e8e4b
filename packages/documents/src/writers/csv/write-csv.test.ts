import { expect, test } from 'vitest';
import { type TableDocument, writeCsv } from '../../index.ts';
import { hostileDocument, mergedDocument } from '../../testing/sample-documents.ts';
import { written } from '../../testing/written.ts';

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
