import { inflate } from '@dorkarta/language/node';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { docxOf, p, tableOf, tr, xlsxOf } from '../testing/office-files.ts';
import { readOffice } from './read-office.ts';
import { readTroubleMessage } from './read-trouble.ts';

/** What an author is told of a file that cannot be read, whoever inflates it. */
function refusalOf(bytes: Uint8Array): string {
  const read = readOffice(bytes);
  expect(readOffice(bytes, inflate)).toEqual(read);
  if (read.ok) throw new Error('It was read');
  return readTroubleMessage(read.trouble);
}

describe('what is no table of Word or Excel is told for what it is', () => {
  const ole = (words: string): Uint8Array => {
    const bytes = new Uint8Array(1024);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0]);
    [...words].forEach((letter, index) => {
      bytes[512 + index * 2] = letter.charCodeAt(0);
    });
    return bytes;
  };
  const cases: Readonly<Record<string, readonly [bytes: Uint8Array, told: RegExp]>> = {
    'an empty file': [new Uint8Array(), /^файл пуст/],
    'Word 97': [ole(''), /^это файл Word или Excel 97–2003: .*сохраните как \.docx/],
    'a password': [ole('EncryptedPackage'), /^файл защищён паролем: .*снимите пароль/],
    'a web page': [strToU8('<html><body>…</body></html>'), /^под именем офисного файла лежит веб-страница/],
    'plain text': [strToU8('hello'), /^под именем офисного файла лежит простой текст/],
    'half a file': [docxOf(p('Текст')).subarray(0, 200), /^файл повреждён/],
    'another archive': [zipSync({ 'a.txt': strToU8('a') }), /^это не документ Word и не книга Excel/],
    'a picture': [docxOf('<w:p><w:r><w:drawing/></w:r></w:p>'), /^вместо таблицы – картинка или скан/],
    'a text without a table': [docxOf(p('Приказ')), /^в файле нет таблицы/],
    'XML that is not well formed': [docxOf('<w:p></w:q>'), /^файл повреждён/],
  };
  test.each(Object.entries(cases))('%s', (_, [bytes, told]) => expect(refusalOf(bytes)).toMatch(told));
});

/** A zip file whose table of contents has another check sum for one of its parts. */
function withOtherSum(bytes: Uint8Array, part: string): Uint8Array {
  const spoilt = Buffer.from(bytes);
  const entry = spoilt.lastIndexOf(part) - 46;
  spoilt.writeUInt8(spoilt.readUInt8(entry + 16) ^ 1, entry + 16);
  return spoilt;
}

describe('a part that is not what was packed makes a damaged file, whichever it is', () => {
  const row = (cells: readonly string[]): string =>
    `<row>${cells.map((words) => `<c t="inlineStr"><is><t>${words}</t></is></c>`).join('')}</row>`;
  const files: Readonly<Record<string, Uint8Array>> = {
    Word: docxOf(tableOf(tr(['1', 'Семинар', 'март 2022', 'ИМЦ'])), {
      'word/_rels/document.xml.rels': '<Relationships/>',
      'word/styles.xml': '<w:styles/>',
      'word/numbering.xml': '<w:numbering/>',
      'word/footnotes.xml': '<w:footnotes/>',
      'word/comments.xml': '<w:comments/>',
    }),
    Excel: xlsxOf(
      { Лист: `<sheetData>${row(['№', 'Мероприятие', 'Срок'])}${row(['1', 'Семинар', 'март 2022'])}</sheetData>` },
      { 'xl/sharedStrings.xml': '<sst/>', 'xl/styles.xml': '<styleSheet/>' },
    ),
  };
  const cases = Object.entries(files).flatMap(([program, file]) =>
    Object.keys(unzipSync(file)).map((part) => [program, part, file] as const),
  );
  test.each(cases)('%s: %s', (_, part, file) => {
    expect(readOffice(file).ok).toBe(true);
    expect(readOffice(file, inflate)).toEqual(readOffice(file));
    expect(refusalOf(withOtherSum(file, part))).toMatch(/^файл повреждён/);
  });

  test('words that were spoilt where nothing is packed', () => {
    const stored = zipSync(unzipSync(files.Word ?? new Uint8Array()), { level: 0 });
    const spoilt = Buffer.from(stored);
    spoilt.write('Сеновал', spoilt.indexOf('Семинар'));
    expect(readOffice(stored).ok).toBe(true);
    expect(refusalOf(spoilt)).toMatch(/^файл повреждён/);
  });
});

/** Cells that no packing makes small. */
const cells = (row: number, count: number): string =>
  Array.from({ length: count }, (_, index) => `<w:tc w:id="${((row * count + index) * 7919) % 1_000_003}"/>`).join('');

/** A zip file whose table of contents tells that its first part becomes so many bytes. */
function saidToBecome(bytes: Uint8Array, size: number): Uint8Array {
  const lying = Buffer.from(bytes);
  lying.writeUInt32LE(size, lying.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24);
  return lying;
}

test.each([0, 1, 0xffff_ffff])('what the table of contents says of sizes is not trusted: %s bytes', (size) => {
  const lying = saidToBecome(docxOf(tableOf(tr(['1', 'Семинар', 'март 2022', 'ИМЦ']))), size);
  expect(readOffice(lying)).toMatchObject({ ok: true });
  expect(readOffice(lying, inflate)).toEqual(readOffice(lying));
});

describe('hostile files are refused before they cost anything', () => {
  const cases: Readonly<Record<string, readonly [bytes: Uint8Array, told: RegExp]>> = {
    'a zip bomb': [zipSync({ 'word/document.xml': new Uint8Array(60_000_000) }), /сжат так, как не сжимает/],
    'a DOCTYPE': [
      zipSync({ 'word/document.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><w:document xmlns:w="w"/>') }),
      /объявление DOCTYPE/,
    ],
    'parts without end': [
      zipSync(Object.fromEntries(Array.from({ length: 5001 }, (_, index) => [`${index}`, new Uint8Array(1)]))),
      /слишком много частей/,
    ],
    'more cells than a roadmap has': [
      docxOf(`<w:tbl>${Array.from({ length: 201 }, (_, row) => `<w:tr>${cells(row, 1000)}</w:tr>`).join('')}</w:tbl>`),
      /больше 200 000 ячеек/,
    ],
    'a table of a million columns': [
      docxOf(`<w:tbl><w:tr>${cells(0, 1_000_000)}</w:tr></w:tbl>`),
      /больше 200 000 ячеек/,
    ],
    'areas merged over each other without end': [
      xlsxOf({
        Лист: `<sheetData>${Array.from({ length: 1000 }, (_, row) => `<row r="${row + 1}"><c t="str"><v>а</v></c></row>`).join('')}</sheetData><mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(2100)}</mergeCells>`,
      }),
      /больше 200 000 ячеек/,
    ],
    'nesting without end': [docxOf('<w:sdt>'.repeat(400) + '</w:sdt>'.repeat(400)), /вложены друг в друга/],
    'merges over each other': [
      xlsxOf({
        Лист: `<sheetData>${'<row><c t="str"><v>а</v></c></row>'.repeat(3000)}</sheetData><mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(2000)}</mergeCells>`,
      }),
      /больше 200 000 ячеек/,
    ],
    'paragraphs without end': [docxOf('<w:p/>'.repeat(1_000_000)), /сжат так/],
    'rows without end': [xlsxOf({ Лист: `<sheetData>${'<row/>'.repeat(1_000_000)}</sheetData>` }), /сжат так/],
    'texts without end': [
      xlsxOf(
        { Лист: '<sheetData/>' },
        { 'xl/sharedStrings.xml': `<sst>${'<si><t>а</t></si>'.repeat(1_000_000)}</sst>` },
      ),
      /сжат так/,
    ],
    'an element of properties without end': [
      docxOf(`<w:p ${Array.from({ length: 100_000 }, (_, index) => `a${index}="b"`).join(' ')}/>`),
      /больше свойств/,
    ],
    'a DOCTYPE behind the beginning': [docxOf('<w:p/><!DOCTYPE a>'), /объявление DOCTYPE/],
    'cells over many sheets': [
      xlsxOf(
        Object.fromEntries(
          Array.from({ length: 3 }, (_, sheet) => [
            `Лист${sheet}`,
            `<sheetData><row>${Array.from({ length: 70_000 }, (_, index) => `<c><v>${(index * 7919) % 100_003}</v></c>`).join('')}</row></sheetData>`,
          ]),
        ),
      ),
      /больше 200 000 ячеек/,
    ],
    'cells without end': [
      xlsxOf({ Лист: `<sheetData><row>${'<c/>'.repeat(200_001)}</row></sheetData>` }),
      /больше 200 000 ячеек|сжат так/,
    ],
  };
  test.each(Object.entries(cases))('%s', (_, [bytes, told]) => {
    const began = performance.now();
    expect(refusalOf(bytes)).toMatch(told);
    expect(performance.now() - began).toBeLessThan(20_000);
  });
});
