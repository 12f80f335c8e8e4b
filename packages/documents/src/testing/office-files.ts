import { zipParts } from '../writers/zip-parts.ts';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const sheets = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A Word document of the XML of its body. */
export function docxOf(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  return zipParts(
    new Map([
      ['_rels/.rels', relationships({ officeDocument: 'word/document.xml' })],
      [
        'word/document.xml',
        `<w:document xmlns:w="${word}" xmlns:mc="mc" xmlns:m="m"><w:body>${body}</w:body></w:document>`,
      ],
      ...Object.entries(parts),
    ]),
  );
}

/** A workbook of the XML of its sheets, by their names. */
export function xlsxOf(
  worksheets: Readonly<Record<string, string>>,
  parts: Readonly<Record<string, string>> = {},
): Uint8Array {
  const names = Object.keys(worksheets);
  const list = names
    .map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="r${index + 1}"/>`)
    .join('');
  const targets = names.map(
    (_, index) =>
      `<Relationship Id="r${index + 1}" Type="${relations}/worksheet" Target="worksheets/${index + 1}.xml"/>`,
  );
  const others = Object.keys(parts).map((path) => {
    const type = path.replace(/^xl\/|\.xml$/g, '');
    return `<Relationship Id="${type}" Type="${relations}/${type}" Target="${type}.xml"/>`;
  });
  return zipParts(
    new Map([
      ['xl/workbook.xml', `<workbook xmlns="${sheets}" xmlns:r="${relations}"><sheets>${list}</sheets></workbook>`],
      ['xl/_rels/workbook.xml.rels', `<Relationships>${[...targets, ...others].join('')}</Relationships>`],
      ...Object.values(worksheets).map((sheet, index): [string, string] => [
        `xl/worksheets/${index + 1}.xml`,
        `<worksheet xmlns="${sheets}" xmlns:r="${relations}">${sheet}</worksheet>`,
      ]),
      ...Object.entries(parts),
    ]),
  );
}

function relationships(targets: Readonly<Record<string, string>>): string {
  const rows = Object.entries(targets).map(
    ([type, target], index) => `<Relationship Id="r${index}" Type="${relations}/${type}" Target="${target}"/>`,
  );
  return `<Relationships>${rows.join('')}</Relationships>`;
}

/** A paragraph of plain words. */
export function p(text: string): string {
  return `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
}

/** A cell of paragraphs, or of the XML given, with its properties. */
export function tc(content: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : p(content)}</w:tc>`;
}

/** A row of cells. */
export function tr(cells: readonly string[], properties = ''): string {
  return `<w:tr><w:trPr>${properties}</w:trPr>${cells.map((cell) => (cell.startsWith('<w:tc') || cell.startsWith('<w:sdt') ? cell : tc(cell))).join('')}</w:tr>`;
}

/** A table below the usual head. */
export function tableOf(...rows: readonly string[]): string {
  return `<w:tbl>${tr(['№ п/п', 'Мероприятие', 'Срок', 'Исполнители'])}${rows.join('')}</w:tbl>`;
}
