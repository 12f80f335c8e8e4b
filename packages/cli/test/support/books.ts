import { wordsOfCell } from '@dorkarta/core/recognising';
import { readOffice } from '@dorkarta/documents/reading';
import { strToU8, zipSync } from 'fflate';

/** A sheet of a workbook as texts; rows count from 0. */
export interface Sheet {
  readonly name: string;
  readonly rows: string[][];
  /** The rows that a filter hides. */
  readonly hidden?: readonly number[];
  /** Formulas without a value, by the addresses of their cells, whose texts they take. */
  readonly formulas?: Readonly<Record<string, string>>;
}

/** The sheets of a workbook that have words. */
export function readBook(bytes: Uint8Array): Sheet[] {
  const read = readOffice(bytes);
  if (!read.ok) throw new Error(read.trouble.code);
  return read.value.document.blocks.flatMap((block) => {
    if (block.is !== 'table') return [];
    const rows: string[][] = [];
    for (const { number, cells } of block.rows) {
      while (rows.length < number) rows.push([]);
      for (const [place, cell] of cells) {
        const row = rows[number - 1] ?? [];
        while (row.length <= place) row.push('');
        row[place] = wordsOfCell(cell);
      }
    }
    return [{ name: block.name.replace(/^лист «|»$/g, ''), rows }];
  });
}

/** A workbook as some other program would write it: texts alone, without looks, protection and hidden columns. */
export function writeBook(sheets: readonly Sheet[]): Uint8Array {
  const names = sheets.map(
    ({ name }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const links = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  const parts = {
    '_rels/.rels': `<Relationships xmlns="${packages}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}">${links.join('')}</Relationships>`,
    ...Object.fromEntries(sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet)])),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships';

function sheetXml({ rows, hidden = [], formulas = {} }: Sheet): string {
  const xml = rows.map((cells, index) => {
    const inside = cells.map((text, column) => {
      const address = `${letters(column)}${index + 1}`;
      const formula = formulas[address];
      if (formula !== undefined) return `<c r="${address}"><f>${escaped(formula)}</f></c>`;
      return text === ''
        ? ''
        : `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
    });
    return `<row r="${index + 1}"${hidden.includes(index) ? ' hidden="1"' : ''}>${inside.join('')}</row>`;
  });
  return `<worksheet xmlns="${main}"><sheetData>${xml.join('')}</sheetData></worksheet>`;
}

function letters(column: number): string {
  return String.fromCharCode(65 + column);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
