import type { CellContent, Inline, ParagraphStyle, Table } from '../document/table-document.ts';
import { gridRows } from '../document/table-grid.ts';
import { headCells } from '../document/table-head.ts';
import { measureText, type Weight, widestPiece } from './measure-text.ts';
import { onceForEach } from './once-for-each.ts';

/** How far the text of a cell stands from its sides, in ems of the table's font: at both sides, at its left alone. */
export const cellIndents = { padding: 0.7, list: 0.95, item: 0.7 } as const;

/** How much room a cell asks for, in ems of the table's font and without what stands around its text. */
export interface CellExtent {
  /** No word of it is cut in a cell this wide. */
  readonly minimum: number;
  /** Nor is an address within one of its parts. */
  readonly wholeAddresses: number;
  /** Each of its lines, as if it had all the room. */
  readonly lines: readonly number[];
}

/** How much room a table asks for. */
export interface TableExtent {
  /** Of each column, the widest that one of its cells must at least be. */
  readonly minimums: readonly number[];
  /** The same, so that no address is cut within one of its parts. */
  readonly wholeAddresses: readonly number[];
  /** The same, with the comfort of the columns that ask for it; no more than their widest lines. */
  readonly comfortable: readonly number[];
  /** The cells of some rows, spread evenly over the table, by their columns: what its columns are shared out by. */
  readonly rows: readonly (readonly CellExtent[])[];
}

/** More rows than these say nothing new of how the width is best shared out. */
const enoughRows = 100;

/** Measures each cell once; `reading` makes of a text what is measured. */
export function measureTable(table: Table, reading: Reading = asWritten): TableExtent {
  const header = table.columns.map((column) => measureTexts([{ text: column.header }], 'column-header', reading));
  const extentOf = onceForEach((content: CellContent) => measureContent(content, reading));
  const minimums = header.map(({ minimum }) => minimum);
  const wholeAddresses = [...minimums];
  const spanning = headCells(table.columns).flatMap(({ text, column, columnSpan }): readonly Spanning[] =>
    columnSpan === 1 ? [] : [{ column, columnSpan, extent: measureTexts([{ text }], 'column-header', reading) }],
  );
  const widestLines = header.map(widestLine);
  const rows: (readonly CellExtent[])[] = [header];
  const step = Math.ceil(table.rows.length / enoughRows);
  for (const [index, slots] of gridRows(table).entries()) {
    const cells: CellExtent[] = table.columns.map(() => noText);
    for (const { cell, column, columnSpan, continued } of slots) {
      if (continued) continue;
      const extent = extentOf(cell.content);
      if (columnSpan > 1) spanning.push({ column, columnSpan, extent });
      else {
        cells[column] = extent;
        minimums[column] = Math.max(minimums[column] ?? 0, extent.minimum);
        wholeAddresses[column] = Math.max(wholeAddresses[column] ?? 0, extent.wholeAddresses);
        widestLines[column] = Math.max(widestLines[column] ?? 0, widestLine(extent));
      }
    }
    if (index % step === 0) rows.push(cells);
  }
  const whole = withSpanning(wholeAddresses, spanning, 'wholeAddresses');
  return {
    minimums: withSpanning(minimums, spanning, 'minimum'),
    wholeAddresses: whole,
    comfortable: table.columns.map(({ comfort = 0 }, column) =>
      Math.max(whole[column] ?? 0, Math.min(comfort, widestLines[column] ?? 0)),
    ),
    rows,
  };
}

function widestLine({ lines }: CellExtent): number {
  return lines.reduce((most, line) => Math.max(most, line), 0);
}

/** What of a text is measured. */
export type Reading = (text: string) => string;

/** A text is measured as it was written. */
export const asWritten: Reading = (text) => text;
const noText: CellExtent = { minimum: 0, wholeAddresses: 0, lines: [] };

interface Spanning {
  readonly column: number;
  readonly columnSpan: number;
  readonly extent: CellExtent;
}

/** Columns are together as wide as what stands across them asks for. */
function withSpanning(
  floors: readonly number[],
  spanning: readonly Spanning[],
  floor: 'minimum' | 'wholeAddresses',
): readonly number[] {
  const widened = [...floors];
  for (const { column, columnSpan, extent } of spanning) {
    const inside = widened.slice(column, column + columnSpan);
    const missing =
      extent[floor] - inside.reduce((sum, width) => sum + width + cellIndents.padding, -cellIndents.padding);
    if (missing > 0) for (const [at, width] of inside.entries()) widened[column + at] = width + missing / columnSpan;
  }
  return widened;
}

/** The word of a column that asks for most room, and how much it asks for as it is read, in ems. */
export function widestWord(
  table: Table,
  column: number,
  reading: Reading,
): { readonly word: string; readonly width: number } {
  let [whole, width, word] = [0, 0, ''];
  const look = (text: string, style: ParagraphStyle | 'list'): void => {
    const [weight, indent] = [weightOf(style), indentOf(style)];
    const { piece, width: wholeWidth } = widestPiece(text, weight);
    if (wholeWidth > whole) [whole, word] = [wholeWidth, piece];
    width = Math.max(width, widestPiece(reading(text), weight).width + indent);
  };
  look(table.columns[column]?.header ?? '', 'column-header');
  for (const slots of gridRows(table)) {
    const slot = slots.find((each) => each.column === column && each.columnSpan === 1);
    for (const block of slot?.cell.content ?? []) {
      if (block.type === 'list') for (const { text } of block.items.flat()) look(text, 'list');
      else for (const { text } of block.content) look(text, block.style);
    }
  }
  return { word, width };
}

/** Measures what stands in a cell. */
function measureContent(content: CellContent, reading: Reading): CellExtent {
  const [only, second] = content;
  if (only?.type === 'paragraph' && second === undefined) return measureTexts(only.content, only.style, reading);
  let [minimum, wholeAddresses] = [0, 0];
  const lines: number[] = [];
  for (const block of content) {
    const texts = block.type === 'list' ? block.items : [block.content];
    for (const text of texts) {
      const extent = measureTexts(text, block.type === 'list' ? 'list' : block.style, reading);
      minimum = Math.max(minimum, extent.minimum);
      wholeAddresses = Math.max(wholeAddresses, extent.wholeAddresses);
      lines.push(...extent.lines);
    }
  }
  return { minimum, wholeAddresses, lines };
}

function measureTexts(content: readonly Inline[], style: ParagraphStyle | 'list', reading: Reading): CellExtent {
  const indent = indentOf(style);
  let [longest, longestPart] = [0, 0];
  const lines = [0];
  for (const { text, bold } of content) {
    const extent = measureText(reading(text), bold === true ? 'bold' : weightOf(style));
    longest = Math.max(longest, extent.longest);
    longestPart = Math.max(longestPart, extent.longestPart);
    for (const [index, width] of extent.lines.entries()) {
      if (index === 0) lines[lines.length - 1] = (lines.at(-1) ?? 0) + width;
      else lines.push(width);
    }
  }
  const floors = { minimum: longest + indent, wholeAddresses: longestPart + indent };
  return { ...floors, lines: indent === 0 ? lines : lines.map((width) => width + indent) };
}

/** How far the text of a cell is moved in by its style, in ems. */
export function indentOf(style: ParagraphStyle | 'list'): number {
  if (style === 'list') return cellIndents.list;
  return style === 'cell-item' ? cellIndents.item : 0;
}

const boldStyles: ReadonlySet<ParagraphStyle | 'list'> = new Set<ParagraphStyle | 'list'>([
  'title',
  'table-title',
  'column-header',
  'section',
  'subsection',
]);

/** The weight of a paragraph's letters. */
export function weightOf(style: ParagraphStyle | 'list'): Weight {
  return boldStyles.has(style) ? 'bold' : 'regular';
}
