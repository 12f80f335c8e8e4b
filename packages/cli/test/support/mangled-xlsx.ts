import { strToU8, zipSync } from 'fflate';
import type { Mangled } from './mangled-docx.ts';
import { escaped, mangledHeads, wordMaker } from './mangled-words.ts';
import { chanceOf } from './random.ts';

const letterOf = (column: number): string => String.fromCharCode(65 + column);

/** Makes a workbook of a seed: merges over values, other orders, inserted and hidden rows and columns, texts of each kind, notes. */
export function mangledXlsx(seed: number): Mangled {
  const random = chanceOf(seed);
  const { happens, pick, upTo } = random;
  const { words, said } = wordMaker(random);
  const strings: string[] = [];
  const notes: string[] = [];
  const cell = (text: string, address: string): string => {
    const style = happens(0.1) ? ' s="1"' : '';
    const named = happens(0.9) ? ` r="${address}"` : '';
    const at = `${named}${style}`;
    const inner = happens(0.3) ? `<r><t xml:space="preserve">${escaped(text)}</t></r>` : `<t>${escaped(text)}</t>`;
    const kind = pick(['shared', 'inline', 'formula'] as const);
    if (kind === 'formula') return `<c${at} t="str"><f>A1</f><v>${escaped(text)}</v></c>`;
    if (kind === 'inline') return `<c${at} t="inlineStr"><is>${inner}</is></c>`;
    strings.push(`<si>${inner}</si>`);
    return `<c${at} t="s"><v>${strings.length - 1}</v></c>`;
  };
  const text = (): string => (happens(0.15) ? `${said()}\n${said()}` : said());
  const sheet = (): string => {
    const columns = mangledHeads(random);
    const gaps = columns.map(() => happens(0.1));
    const placeOf = (index: number): number => index + gaps.slice(0, index).filter(Boolean).length;
    const width = placeOf(columns.length);
    const rows: string[] = [];
    const merges: string[] = [];
    let number = 0;
    const add = (cells: string): void => {
      number += happens(0.1) ? 2 : 1;
      rows.push(`<row r="${number}"${happens(0.1) ? ' hidden="1"' : ''}>${cells}</row>`);
    };
    const around = (): void => {
      for (let left = upTo(2); left > 0; left -= 1) {
        add(cell(text(), `A${number + 1}`).replace(/ r="[^"]*"/, ''));
        if (happens(0.5)) merges.push(`A${number}:${letterOf(width - 1)}${number}`);
      }
    };
    around();
    const head = (): void => {
      number += 1;
      rows.push(
        `<row r="${number}">${columns.map((name, index) => named(name, placeOf(index), number)).join('')}</row>`,
      );
    };
    head();
    for (let left = 1 + upTo(6); left > 0; left -= 1) {
      if (happens(0.05)) {
        head();
        continue;
      }
      number += happens(0.1) ? 2 : 1;
      const isAcross = happens(0.08);
      const cells = columns.map((_, index) =>
        (isAcross && index > 0) || happens(0.2) ? '' : named(text(), placeOf(index), number),
      );
      rows.push(`<row r="${number}"${happens(0.1) ? ' hidden="1"' : ''}>${cells.join('')}</row>`);
      if (isAcross) merges.push(`A${number}:${letterOf(width - 1)}${number}`);
      else if (happens(0.2)) {
        const column = placeOf(upTo(columns.length - 1));
        merges.push(`${letterOf(column)}${number}:${letterOf(column + upTo(1))}${number + upTo(2)}`);
      }
      if (happens(0.1)) notes.push(`<comment ref="A${number}"><text><t>${escaped(said())}</t></text></comment>`);
    }
    around();
    const merged = merges.map((area) => `<mergeCell ref="${area}"/>`).join('');
    return `<worksheet xmlns="s"><sheetData>${rows.join('')}</sheetData><mergeCells>${merged}</mergeCells></worksheet>`;
  };
  const named = (words: string, column: number, number: number): string =>
    cell(words, `${letterOf(column)}${number}`).replace(/^<c(?! r=)/, `<c r="${letterOf(column)}${number}"`);
  const sheets = Array.from({ length: happens(0.3) ? 2 : 1 }, sheet);
  return { bytes: workbookOf(sheets, strings, notes), words };
}

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function workbookOf(sheets: readonly string[], strings: readonly string[], notes: readonly string[]): Uint8Array {
  const link = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`;
  const links = (own: readonly string[]): string => `<Relationships>${own.join('')}</Relationships>`;
  const list = sheets.map((_, index) => `<sheet name="Лист${index + 1}" r:id="r${index}"/>`).join('');
  const texts: Record<string, string> = {
    '_rels/.rels': links([link('r', 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': `<workbook xmlns="s" xmlns:r="r"><sheets>${list}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': links([
      ...sheets.map((_, index) => link(`r${index}`, 'worksheet', `worksheets/${index}.xml`)),
      link('s', 'sharedStrings', 'sharedStrings.xml'),
      link('f', 'styles', 'styles.xml'),
    ]),
    'xl/sharedStrings.xml': `<sst xmlns="s">${strings.join('')}</sst>`,
    'xl/styles.xml':
      '<styleSheet><fonts><font/><font><b/></font></fonts><cellXfs><xf/><xf fontId="1"/></cellXfs></styleSheet>',
    'xl/worksheets/_rels/0.xml.rels': links([link('c', 'comments', '../comments.xml')]),
    'xl/comments.xml': `<comments><commentList>${notes.join('')}</commentList></comments>`,
  };
  for (const [index, sheet] of sheets.entries()) texts[`xl/worksheets/${index}.xml`] = sheet;
  return zipSync(Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)])));
}
