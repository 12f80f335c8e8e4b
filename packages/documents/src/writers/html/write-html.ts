import { assertNever } from '@dorkarta/core';
import { strToU8 } from 'fflate/browser';
import { safeLink } from '../../document/safe-link.ts';
import type { Inline, List, PageSetup, Paragraph, TableDocument } from '../../document/table-document.ts';
import { type GridSlot, gridRows } from '../../document/table-grid.ts';
import { type HeadCell, headCells, headRows } from '../../document/table-head.ts';
import { withJoined } from '../../typesetting/bonds.ts';
import { hyphenPlace } from '../../typesetting/hyphenation.ts';
import { breakPlace } from '../../typesetting/measure-text.ts';
import { browser } from '../../typesetting/medium.ts';
import { type TableBreaks, tableBreaks } from '../../typesetting/page-breaks.ts';
import { signatureParts } from '../../typesetting/signature-line.ts';
import { type TypesetDocument, type TypesetTable, typeset } from '../../typesetting/typeset.ts';
import { startPace } from '../pace.ts';
import { narrowColumns } from '../width-warnings.ts';
import { type WriteFormat, writtenWith } from '../write-format.ts';
import { xmlText } from '../xml.ts';
import { barHtml } from './draw-bar.ts';
import { barChartHtml } from './draw-bar-chart.ts';
import { heatMapHtml } from './draw-heat-map.ts';
import { attributesHtml, type RowAttributes } from './row-attributes.ts';
import { styleSheet } from './style-sheet.ts';

/** A document as a page of HTML that needs nothing else and prints like the official paper. */
export const writeHtml: WriteFormat = async (document) => {
  const breathe = startPace();
  const set = typeset(document, browser);
  await breathe();
  return writtenWith(strToU8(pageHtml(set, () => ({}))), narrowColumns(set));
};

/** The page as text; `rowAttributes` mark the rows with where they come from. */
export function renderHtml(document: TableDocument, rowAttributes: RowAttributes = () => ({})): string {
  return pageHtml(typeset(document, browser), rowAttributes);
}

function pageHtml(document: TypesetDocument, rowAttributes: RowAttributes): string {
  const breaks = tableBreaks(document);
  const body = document.blocks
    .map((block) =>
      block.type === 'table' ? tableHtml(block, breaks.get(block), rowAttributes) : blockHtml(block, document.page),
    )
    .join('\n');
  return (
    `<!doctype html>\n<html lang="ru">\n<head>\n<meta charset="utf-8">\n<title>${xmlText(document.properties.title)}</title>\n` +
    `<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="author" content="${xmlText(document.properties.creator)}">\n` +
    `<style>\n${styleSheet(document)}</style>\n</head>\n<body class="page">\n${body}\n</body>\n</html>\n`
  );
}

function blockHtml(block: Exclude<TypesetDocument['blocks'][number], TypesetTable>, page: PageSetup): string {
  switch (block.type) {
    case 'paragraph':
    case 'list':
      return flowHtml(block);
    case 'bar':
      return barHtml(block);
    case 'bar-chart':
      return barChartHtml(block, page);
    case 'heat-map':
      return heatMapHtml(block, page);
    case 'side-by-side':
      return `<div class="side-by-side"><div>${block.left.map(paragraphHtml).join('')}</div><div>${block.right.map(paragraphHtml).join('')}</div></div>`;
    default:
      return assertNever(block);
  }
}

function flowHtml(block: Paragraph | List): string {
  return block.type === 'list' ? listHtml(block) : paragraphHtml(block);
}

function paragraphHtml(paragraph: Paragraph): string {
  const { style, content, startsPage, leads } = paragraph;
  const tag = style === 'title' ? 'h1' : style === 'table-title' ? 'h2' : 'p';
  return `<${tag} class="${style}${startsPage === true ? ' starts-page' : ''}${leads === true ? ' leads' : ''}">${signatureHtml(paragraph) ?? contentHtml(content)}</${tag}>`;
}

/** Who signs, the line and the name, each in its column; the spaces between them are for whoever copies the words. */
function signatureHtml(paragraph: Paragraph): string | undefined {
  const parts = signatureParts(paragraph);
  if (parts === undefined) return undefined;
  const { office, line, name, below } = parts;
  const columns = [office, line, name].map((text) => `<span>${textHtml(text)}</span>`).join(' ');
  return below === '' ? columns : `${columns}<span class="below">${textHtml(below)}</span>`;
}

function listHtml({ ordered, style, items, leads }: List): string {
  const tag = ordered ? 'ol' : 'ul';
  return `<${tag} class="${style}-list${leads === true ? ' leads' : ''}">${items.map((item) => `<li>${contentHtml(item)}</li>`).join('')}</${tag}>`;
}

function contentHtml(content: readonly Inline[]): string {
  return content.map(inlineHtml).join('');
}

function inlineHtml(piece: Inline): string {
  const text = textHtml(piece.text);
  const strong = piece.bold === true ? `<strong>${text}</strong>` : text;
  const link = safeLink(piece.link);
  return link === undefined ? strong : `<a href="${xmlText(link)}" rel="noreferrer">${strong}</a>`;
}

/** A text on the page; what no line may break, where one may, and where a word may be hyphenated, are marks, so that copying and finding meet no other characters. */
function textHtml(text: string): string {
  return withJoined(xmlText(text), wholeHtml)
    .replace(shortPair, wholeHtml)
    .replaceAll('\n', '<br>')
    .replaceAll(breakPlace, '<wbr>')
    .replaceAll(hyphenPlace, '<i class="hyphen"></i>');
}

/** «п/п», «и/или»: browsers break lines behind the slash, Word does not. */
const shortPair = /(?<=^|[\s(«№])\p{L}{1,3}\/\p{L}{1,3}(?=$|[\s.,;:)»])/gmu;

function wholeHtml(piece: string): string {
  return `<span class="whole">${piece}</span>`;
}

function tableHtml(table: TypesetTable, breaks: TableBreaks | undefined, rowAttributes: RowAttributes): string {
  const { widths, hyphenates } = table.setting;
  const total = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width) => `<col width="${((width / total) * 100).toFixed(2)}%">`);
  const rows = gridRows(table).map((slots, index) => {
    const row = table.rows[index];
    return `<tr class="${rowClasses(row?.kind ?? '', index, breaks)}"${attributesHtml(row?.source, rowAttributes)}>${slots.map(cellHtml).join('')}</tr>`;
  });
  return (
    `<table${tableClasses(hyphenates, breaks?.leads === true)} aria-label="${xmlText(table.name)}">\n<colgroup>${columns.join('')}</colgroup>\n` +
    `<thead>${headsHtml(table)}${numbersHtml(table)}</thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`
  );
}

function tableClasses(hyphenates: boolean, leads: boolean): string {
  const classes = [...(hyphenates ? ['hyphenated'] : []), ...(leads ? ['leads'] : [])];
  return classes.length === 0 ? '' : ` class="${classes.join(' ')}"`;
}

function headsHtml({ columns }: TypesetTable): string {
  const heads = headCells(columns);
  const rows = Array.from({ length: headRows(columns) }, (_, row) => heads.filter((head) => head.row === row));
  return rows.map((row) => `<tr>${row.map(headHtml).join('')}</tr>`).join('');
}

function headHtml({ text, rowSpan, columnSpan }: HeadCell): string {
  const spans = `${columnSpan > 1 ? ` colspan="${columnSpan}"` : ''}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}`;
  return `<th scope="${columnSpan > 1 ? 'colgroup' : 'col'}"${spans}>${textHtml(text)}</th>`;
}

function rowClasses(kind: string, index: number, breaks: TableBreaks | undefined): string {
  const tall = breaks?.breakable.has(index) === true ? ' tall' : '';
  return `${kind}${tall}${index < (breaks?.loose ?? 0) ? ' loose' : ''}`;
}

/** The row that numbers the columns. */
function numbersHtml({ columns, numbersColumns }: TypesetTable): string {
  if (numbersColumns !== true) return '';
  return `<tr class="column-numbers">${columns.map((_, index) => `<td>${index + 1}</td>`).join('')}</tr>`;
}

function cellHtml({ cell, columnSpan, rowsLeft, continued }: GridSlot): string {
  if (continued) return '';
  const spans = `${columnSpan > 1 ? ` colspan="${columnSpan}"` : ''}${rowsLeft > 1 ? ` rowspan="${rowsLeft}"` : ''}`;
  return `<td${spans}>${cell.content.map(flowHtml).join('')}</td>`;
}
