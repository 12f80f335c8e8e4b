import { strToU8, zipSync } from 'fflate';
import { escaped, mangledHeads, wordMaker } from './mangled-words.ts';
import { chanceOf } from './random.ts';

/** An office file made at random, and the words in it, each of which is there once. */
export interface Mangled {
  readonly bytes: Uint8Array;
  readonly words: readonly string[];
}

/** Makes a document of a seed: spans, order of columns, splits, styles, added rows. */
export function mangledDocx(seed: number): Mangled {
  const random = chanceOf(seed);
  const { happens: chance, upTo } = random;
  const { words, said } = wordMaker(random);
  const run = (text: string, bold: boolean): string =>
    `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
  const paragraph = (text: string, bold = chance(0.1)): string => {
    const at = upTo(Math.max(0, text.length - 1));
    const runs = chance(0.5) ? run(text, bold) : run(text.slice(0, at), bold) + run(text.slice(at), bold);
    const inside = chance(0.1) ? `<w:ins>${runs}</w:ins>` : chance(0.1) ? `<w:smartTag>${runs}</w:smartTag>` : runs;
    const list = chance(0.05) ? '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>' : '';
    return `<w:p>${list}${inside}</w:p>`;
  };
  const content = (): string => Array.from({ length: chance(0.7) ? 1 : 1 + upTo(2) }, () => paragraph(said())).join('');
  const cell = (inner: string, properties = ''): string =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${inner === '' ? '<w:p/>' : inner}</w:tc>`;
  const columns = mangledHeads(random);
  const head = `<w:tr>${columns.map((name) => cell(paragraph(name, false))).join('')}</w:tr>`;
  const filled = (properties = ''): string => {
    if (chance(0.2)) return cell('', properties);
    return cell(content(), properties);
  };
  const row = (): string => {
    const width = columns.length;
    if (chance(0.08)) return `<w:tr>${filled(`<w:gridSpan w:val="${width}"/>`)}</w:tr>`;
    if (chance(0.05)) return head;
    const parts: string[] = [];
    for (let at = 0; at < width; ) {
      const span = chance(0.08) ? Math.min(width - at, 2) : 1;
      const merge = chance(0.1) ? `<w:vMerge w:val="restart"/>` : '';
      const isContinued = merge === '' && chance(0.1);
      const properties = `<w:gridSpan w:val="${span}"/>${merge}${isContinued ? '<w:vMerge/>' : ''}`;
      const one = filled(properties);
      parts.push(chance(0.05) ? `<w:sdt><w:sdtContent>${one}</w:sdtContent></w:sdt>` : one);
      at += span;
    }
    const made = `<w:tr>${parts.join('')}</w:tr>`;
    return chance(0.05) ? `<w:sdt><w:sdtContent>${made}</w:sdtContent></w:sdt>` : made;
  };
  const rows = (): string => Array.from({ length: 1 + upTo(5) }, row).join('');
  const around = (): string => Array.from({ length: upTo(3) }, () => paragraph(said())).join('');
  const more = chance(0.3) ? `${around()}<w:tbl>${chance(0.5) ? head : ''}${rows()}</w:tbl>` : '';
  const body = `${around()}<w:tbl>${head}${rows()}</w:tbl>${more}${around()}`;
  return { bytes: docxOf(body), words };
}

function docxOf(body: string): Uint8Array {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  const numbering =
    '<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>';
  return zipSync({
    '_rels/.rels': strToU8(
      `<Relationships><Relationship Id="r" Type="${type}" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(`<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`),
    'word/numbering.xml': strToU8(numbering),
  });
}
