import { safeLink } from '../../safe-link.ts';
import type { Inline, List, Paragraph } from '../../table-document.ts';
import { xmlText } from '../xml.ts';
import { bulletNumbering, type References } from './references.ts';
import { paragraphStyleIds } from './styles-part.ts';

/** A paragraph or list as WordprocessingML. */
export function blockXml(block: Paragraph | List, references: References): string {
  if (block.type === 'list') return listXml(block, references);
  return paragraphXml(paragraphStyleIds[block.style], '', block.content, references);
}

function listXml(list: List, references: References): string {
  const id = list.ordered ? references.newNumbering(list.style) : bulletNumbering[list.style];
  const numbering = `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr>`;
  const style = list.style === 'body' ? 'BodyList' : 'CellList';
  return list.items.map((item) => paragraphXml(style, numbering, item, references)).join('');
}

function paragraphXml(style: string, properties: string, content: readonly Inline[], references: References): string {
  const runs = content.map((piece) => inlineXml(piece, references)).join('');
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${runs}</w:p>`;
}

function inlineXml(piece: Inline, references: References): string {
  const link = safeLink(piece.link);
  const properties = `${link === undefined ? '' : '<w:rStyle w:val="Hyperlink"/>'}${piece.bold === true ? '<w:b/><w:bCs/>' : ''}`;
  const run = `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${textXml(piece.text)}</w:r>`;
  return link === undefined ? run : `<w:hyperlink r:id="${references.linkId(link)}" w:history="1">${run}</w:hyperlink>`;
}

function textXml(text: string): string {
  const escaped = xmlText(text);
  if (!/[\n\t]/.test(escaped)) return textElement(escaped);
  return escaped
    .split(/([\n\t])/)
    .map((part) => (part === '\n' ? '<w:br/>' : part === '\t' ? '<w:tab/>' : textElement(part)))
    .join('');
}

function textElement(escaped: string): string {
  return escaped === '' ? '' : `<w:t xml:space="preserve">${escaped}</w:t>`;
}
