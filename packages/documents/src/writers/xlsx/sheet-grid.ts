import type { CellStyle, MergeRange, Cell as SheetCell } from 'hucre';
import { estimateLines } from './estimate-lines.ts';

/** A text at its place in a sheet; rows and columns count from 0. */
export interface PlacedText {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
  readonly style: CellStyle;
  readonly link?: string;
}

/** The cells of a sheet with their merges and the heights of the rows, in points. */
export interface SheetGrid {
  readonly cells: Map<string, Partial<SheetCell>>;
  readonly merges: readonly MergeRange[];
  readonly heights: readonly number[];
}

const emsPerCharacter = 0.5;
const paddingEms = 0.45;
const lineHeight = 15.75;
const rowPadding = 3;
/** The highest row that Excel has. */
const highestRow = 409.5;
/** The most links that Excel takes in a sheet. */
const mostLinks = 65_530;

/** Puts texts into a sheet. `widths` are the columns' widths in characters. */
export function sheetGrid(texts: readonly PlacedText[], rowCount: number, widths: readonly number[]): SheetGrid {
  const cells = new Map<string, Partial<SheetCell>>();
  const merges: MergeRange[] = [];
  let links = 0;
  for (const placed of texts) {
    const live = placed.link !== undefined && links < mostLinks;
    if (live) links += 1;
    fillCells(cells, placed, live);
    if (placed.rowSpan > 1 || placed.columnSpan > 1) merges.push(mergeOf(placed));
  }
  return { cells, merges, heights: rowHeights(texts, rowCount, widths) };
}

function fillCells(cells: Map<string, Partial<SheetCell>>, placed: PlacedText, live: boolean): void {
  const { row, column, rowSpan, columnSpan, style } = placed;
  for (let r = row; r < row + rowSpan; r += 1) {
    for (let c = column; c < column + columnSpan; c += 1) cells.set(`${r},${c}`, { value: null, style });
  }
  const first = { value: escapeForSheet(placed.text), style };
  cells.set(
    `${row},${column}`,
    live && placed.link !== undefined ? { ...first, hyperlink: { target: placed.link } } : first,
  );
}

/** `_x0041_` in a sheet means «A»: the underscore of such a text is written as its own code. */
function escapeForSheet(text: string): string {
  return text.includes('_x') ? text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : text;
}

function mergeOf({ row, column, rowSpan, columnSpan }: PlacedText): MergeRange {
  return { startRow: row, startCol: column, endRow: row + rowSpan - 1, endCol: column + columnSpan - 1 };
}

function rowHeights(texts: readonly PlacedText[], rowCount: number, widths: readonly number[]): readonly number[] {
  const heights = new Array<number>(rowCount).fill(lineHeight);
  for (const placed of texts) {
    if (placed.rowSpan === 1) heights[placed.row] = Math.max(heights[placed.row] ?? 0, textHeight(placed, widths));
  }
  for (const placed of texts) {
    if (placed.rowSpan > 1) makeRoom(heights, placed, textHeight(placed, widths));
  }
  return heights.map((height) => Math.min(height, highestRow));
}

/** Where the rows of a merged cell are together too low for its text, the last one grows. */
function makeRoom(heights: number[], { row, rowSpan }: PlacedText, needed: number): void {
  const last = row + rowSpan - 1;
  const together = heights.slice(row, last + 1).reduce((sum, height) => sum + height, 0);
  if (together < needed) heights[last] = (heights[last] ?? 0) + needed - together;
}

function textHeight({ text, style, column, columnSpan }: PlacedText, widths: readonly number[]): number {
  const characters = widths.slice(column, column + columnSpan).reduce((sum, width) => sum + width, 0);
  if (style.alignment?.wrapText !== true) return lineHeight;
  const lines = estimateLines(text, characters * emsPerCharacter - paddingEms, style.font?.bold === true);
  return lines * lineHeight + rowPadding;
}
