import type { CellStyle, MergeRange, Cell as SheetCell } from 'hucre';
import { heightsUnder } from '../../typesetting/row-heights.ts';
import { lineHeight, textHeight } from './sheet-measure.ts';

/** A text at its place in a sheet; rows and columns count from 0. */
export interface PlacedText {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
  readonly style: CellStyle;
  /** How much higher its cell is than the text, in points; where the text stands in it says the style. */
  readonly space?: number;
  readonly link?: string;
  /** The number that the text is, where a workbook should reckon with it. */
  readonly number?: number;
}

/** The cells of a sheet with their merges and the heights of the rows, in points. */
export interface SheetGrid {
  readonly cells: Map<string, Partial<SheetCell>>;
  readonly merges: readonly MergeRange[];
  readonly heights: readonly number[];
  /** The first row of the sheet that each row of the texts' places has become; the last one is the end of all. */
  readonly starts: readonly number[];
}

/** The highest row that Excel has, in points. */
export const highestRow = 409.5;
/** The most links that Excel takes in a sheet. */
const mostLinks = 65_530;

/**
 * Puts texts into a sheet whose columns have these widths, in points. A row that would have to be higher than Excel has
 * them becomes several, merged, so that all of it is seen.
 */
export function sheetGrid(texts: readonly PlacedText[], rowCount: number, widths: readonly number[]): SheetGrid {
  const { heights, starts } = dividedRows(neededHeights(texts, rowCount, widths));
  const cells = new Map<string, Partial<SheetCell>>();
  const merges: MergeRange[] = [];
  let links = 0;
  for (const { row, rowSpan, ...text } of texts) {
    const [first = 0, end = 0] = [starts[row], starts[row + rowSpan]];
    const placed = { ...text, row: first, rowSpan: end - first };
    const live = placed.link !== undefined && links < mostLinks;
    if (live) links += 1;
    fillCells(cells, placed, live);
    if (placed.rowSpan > 1 || placed.columnSpan > 1) merges.push(mergeOf(placed));
  }
  return { cells, merges, heights, starts };
}

/** The height of the parts of a row that is divided: low enough to fill up a page, in whole lines. */
const partHeight = lineHeight * 8;

function dividedRows(needed: readonly number[]): Pick<SheetGrid, 'heights' | 'starts'> {
  const heights: number[] = [];
  const starts = needed.map((height) => {
    const start = heights.length;
    let left = height;
    while (height > highestRow && left > partHeight) {
      heights.push(partHeight);
      left -= partHeight;
    }
    heights.push(left);
    return start;
  });
  return { heights, starts: [...starts, heights.length] };
}

function fillCells(cells: Map<string, Partial<SheetCell>>, placed: PlacedText, live: boolean): void {
  const { row, column, rowSpan, columnSpan, style } = placed;
  for (let r = row; r < row + rowSpan; r += 1) {
    for (let c = column; c < column + columnSpan; c += 1) cells.set(`${r},${c}`, { value: null, style });
  }
  const first = { value: placed.number ?? escapeForSheet(placed.text), style };
  cells.set(
    `${row},${column}`,
    live && placed.link !== undefined ? { ...first, hyperlink: { target: placed.link } } : first,
  );
}

/** `_x0041_` in a sheet means «A»: the underscore of such a text is written as its own code. */
export function escapeForSheet(text: string): string {
  return text.includes('_x') ? text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : text;
}

function mergeOf({ row, column, rowSpan, columnSpan }: PlacedText): MergeRange {
  return { startRow: row, startCol: column, endRow: row + rowSpan - 1, endCol: column + columnSpan - 1 };
}

function neededHeights(texts: readonly PlacedText[], rowCount: number, widths: readonly number[]): readonly number[] {
  const loads = texts.map(({ text, style, space = 0, row, rowSpan, column, columnSpan }) => {
    const width = widths.slice(column, column + columnSpan).reduce((sum, each) => sum + each, 0);
    return { row, rowSpan, height: space + textHeight(text, style, width) };
  });
  return heightsUnder(loads, rowCount, lineHeight);
}
