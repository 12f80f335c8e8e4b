import type { CellContent, Inline, ParagraphStyle, Table } from '../document/table-document.ts';
import { gridRows } from '../document/table-grid.ts';
import { headCells } from '../document/table-head.ts';
import { longestPiece, measureText, type Weight } from './measure-text.ts';
import { onceForEach } from './once-for-each.ts';

/** How far the text of a cell stands from its sides, in ems of the table's font: at both sides, at its left alone. */
export const cellIndents = { padding: 0.7, list: 0.95, item: 0.7 } as const;

/** How much room a cell asks for, in ems of the table's font and without what stands around its text. */
export interface CellExtent {
  /** No word of it is cut in a cell this wide. */
  readonly minimum: number;
  /** Each of its lines, as if it had all the room. */
  readonly lines: readonly number[];
}

/** How much room a table asks for. */
export interface TableExtent {
  /** Of each column, the widest that one of its cells must at least be. */
  readonly minimums: readonly number[];
  /** The cells of some rows, spread evenly over the table, by their columns: what its columns are shared out by. */
  readonly rows: readonly (readonly CellExtent[])[];
}

/** More rows than these say nothing new of how the width is best shared out. */
const enoughRows = 100;

/** Measures each cell once; `reading` makes of a text what is measured. */
export function measureTable(table: Table, reading: Reading = asItIs): TableExtent {
  const header = table.columns.map((column) => measureTexts([{ text: column.header }], 'column-header', reading));
  const extentOf = onceForEach((content: CellContent) => measureContent(content, reading));
  const minimums = header.map(({ minimum }) => minimum);
  const spanning = headCells(table.columns).flatMap(({ text, column, columnSpan }): readonly Spanning[] =>
    columnSpan === 1
      ? []
      : [{ column, columnSpan, minimum: measureTexts([{ text }], 'column-header', reading).minimum }],
  );
  const rows: (readonly CellExtent[])[] = [header];
  const step = Math.ceil(table.rows.length / enoughRows);
  for (const [index, slots] of gridRows(table).entries()) {
    const cells: CellExtent[] = table.columns.map(() => noText);
    for (const { cell, column, columnSpan, continued } of slots) {
      if (continued) continue;
      const extent = extentOf(cell.content);
      if (columnSpan > 1) spanning.push({ column, columnSpan, minimum: extent.minimum });
      else {
        cells[column] = extent;
        minimums[column] = Math.max(minimums[column] ?? 0, extent.minimum);
      }
    }
    if (index % step === 0) rows.push(cells);
  }
  return { minimums: withSpanning(minimums, spanning), rows };
}

/** What of a text is measured. */
type Reading = (text: string) => string;

const asItIs: Reading = (text) => text;
const noText: CellExtent = { minimum: 0, lines: [] };

interface Spanning {
  readonly column: number;
  readonly columnSpan: number;
  readonly minimum: number;
}

/** Columns are together as wide as what stands across them asks for. */
function withSpanning(minimums: readonly number[], spanning: readonly Spanning[]): readonly number[] {
  const widened = [...minimums];
  for (const { column, columnSpan, minimum } of spanning) {
    const inside = widened.slice(column, column + columnSpan);
    const missing = minimum - inside.reduce((sum, width) => sum + width + cellIndents.padding, -cellIndents.padding);
    if (missing > 0) for (const [at, width] of inside.entries()) widened[column + at] = width + missing / columnSpan;
  }
  return widened;
}

/** The word of a column that asks for most room. */
export function widestWord(table: Table, column: number): string {
  let [longest, found]: readonly [number, string] = [0, ''];
  const look = (text: string, weight: Weight): void => {
    const { longest: width } = measureText(text, weight);
    if (width > longest) [longest, found] = [width, longestPiece(text, weight)];
  };
  look(table.columns[column]?.header ?? '', 'bold');
  for (const slots of gridRows(table)) {
    const slot = slots.find((each) => each.column === column && each.columnSpan === 1);
    for (const block of slot?.cell.content ?? []) {
      for (const { text } of block.type === 'list' ? block.items.flat() : block.content) look(text, 'regular');
    }
  }
  return found;
}

/** Measures what stands in a cell. */
function measureContent(content: CellContent, reading: Reading): CellExtent {
  const [only, second] = content;
  if (only?.type === 'paragraph' && second === undefined) return measureTexts(only.content, only.style, reading);
  let minimum = 0;
  const lines: number[] = [];
  for (const block of content) {
    const texts = block.type === 'list' ? block.items : [block.content];
    for (const text of texts) {
      const extent = measureTexts(text, block.type === 'list' ? 'list' : block.style, reading);
      minimum = Math.max(minimum, extent.minimum);
      lines.push(...extent.lines);
    }
  }
  return { minimum, lines };
}

function measureTexts(content: readonly Inline[], style: ParagraphStyle | 'list', reading: Reading): CellExtent {
  const indent = style === 'list' ? cellIndents.list : style === 'cell-item' ? cellIndents.item : 0;
  let longest = 0;
  const lines = [0];
  for (const { text, bold } of content) {
    const extent = measureText(reading(text), bold === true ? 'bold' : weightOf(style));
    longest = Math.max(longest, extent.longest);
    for (const [index, width] of extent.lines.entries()) {
      if (index === 0) lines[lines.length - 1] = (lines.at(-1) ?? 0) + width;
      else lines.push(width);
    }
  }
  return indent === 0
    ? { minimum: longest, lines }
    : { minimum: longest + indent, lines: lines.map((width) => width + indent) };
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
