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
  /** Of each row that would have to be higher than Excel has them the text that needs most, and how high it should be. */
  readonly tooHigh: readonly { readonly text: PlacedText; readonly height: number }[];
}

const emsPerCharacter = 0.5;
const paddingEms = 0.45;
const lineHeight = 15.75;
const rowPadding = 3;
/** The highest row that Excel has, in points. */
export const highestRow = 409.5;
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
  return { cells, merges, ...rowHeights(texts, rowCount, widths) };
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

function rowHeights(
  texts: readonly PlacedText[],
  rowCount: number,
  widths: readonly number[],
): Pick<SheetGrid, 'heights' | 'tooHigh'> {
  const heights = new Array<number>(rowCount).fill(lineHeight);
  const highest = new Map<number, PlacedText>();
  for (const placed of texts.toSorted((one, other) => Math.min(one.rowSpan, 2) - Math.min(other.rowSpan, 2))) {
    const last = placed.row + placed.rowSpan - 1;
    const missing = textHeight(placed, widths) - heightBetween(heights, placed.row, last);
    if (missing <= 0) continue;
    // Where the rows of a merged cell are together too low for its text, the last one grows.
    heights[last] = (heights[last] ?? 0) + missing;
    highest.set(last, placed);
  }
  return {
    heights: heights.map((height) => Math.min(height, highestRow)),
    tooHigh: [...highest]
      .toSorted(([one], [other]) => one - other)
      .flatMap(([row, text]) => {
        const height = heights[row] ?? 0;
        return height > highestRow ? [{ text, height }] : [];
      }),
  };
}

function heightBetween(heights: readonly number[], first: number, last: number): number {
  return heights.slice(first, last + 1).reduce((sum, height) => sum + height, 0);
}

function textHeight({ text, style, column, columnSpan }: PlacedText, widths: readonly number[]): number {
  const characters = widths.slice(column, column + columnSpan).reduce((sum, width) => sum + width, 0);
  if (style.alignment?.wrapText !== true) return lineHeight;
  const lines = estimateLines(text, characters * emsPerCharacter - paddingEms, style.font?.bold === true);
  return lines * lineHeight + rowPadding;
}
