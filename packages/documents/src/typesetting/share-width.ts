import type { CellExtent } from './measure-table.ts';

const rounds = 12;

/** A line that wraps breaks before the word that has no room: about so much of the column's longest word is lost on each. */
const lostOfWord = 1 / 3;

/**
 * Shares out a width among columns, so that the rows are together about as low as they can be: each column gets the part
 * that its texts have in the heights of the rows, and no less than its floor. What comes of that is tried again and again,
 * and the best is kept. All widths are without what stands around texts.
 */
export function shareWidth(
  total: number,
  floors: readonly number[],
  rows: readonly (readonly CellExtent[])[],
): readonly number[] {
  const lost = floors.map((floor) => floor * lostOfWord);
  const natural = floors.map((floor, column) => Math.max(floor, widestLine(rows, column)));
  let widths = stretched(total, floors, natural);
  let best = { widths, height: Number.POSITIVE_INFINITY };
  for (let round = 0; round < rounds; round += 1) {
    const { loads, height } = weigh(widths, lost, rows);
    if (height < best.height) best = { widths, height };
    const sum = loads.reduce((all, load) => all + load, 0);
    if (sum === 0) break;
    const wanted = widths.map((width, column) => (width + (total * (loads[column] ?? 0)) / sum) / 2);
    widths = stretched(total, floors, wanted);
  }
  return best.widths;
}

function widestLine(rows: readonly (readonly CellExtent[])[], column: number): number {
  return rows.reduce(
    (widest, row) => (row[column]?.lines ?? []).reduce((most, line) => Math.max(most, line), widest),
    0,
  );
}

interface Weighed {
  /** What of the rows' heights each column would take back if it were wider. In a row the highest cells weigh most. */
  readonly loads: readonly number[];
  /** The lines that the rows take together. */
  readonly height: number;
}

function weigh(widths: readonly number[], lost: readonly number[], rows: readonly (readonly CellExtent[])[]): Weighed {
  const loads = widths.map(() => 0);
  let height = 0;
  for (const row of rows) {
    const cells = row.map(({ lines }, column) => heightOf(lines, widths[column] ?? 1, lost[column] ?? 0));
    const highest = cells.reduce((most, { all }) => Math.max(most, all), 0);
    height += cells.reduce((most, { whole }) => Math.max(most, whole), 0);
    for (const [column, { all, wrapped }] of cells.entries()) {
      if (wrapped > 0) loads[column] = (loads[column] ?? 0) + (all / highest) ** 4 * wrapped;
    }
  }
  return { loads, height };
}

interface Height {
  readonly all: number;
  /** The part of it that comes of lines which are wider than the column. */
  readonly wrapped: number;
  /** In whole lines. */
  readonly whole: number;
}

function heightOf(lines: readonly number[], width: number, lost: number): Height {
  let [all, wrapped, whole] = [0, 0, 0];
  for (const line of lines) {
    const height = line <= width ? 1 : line / (width - lost);
    all += Math.max(1, height);
    whole += Math.max(1, Math.ceil(height));
    if (height > 1) wrapped += height;
  }
  return { all, wrapped, whole };
}

/** The wanted widths in proportion, with their floors kept, together as wide as the total. */
function stretched(total: number, floors: readonly number[], wanted: readonly number[]): readonly number[] {
  const fixed = new Set<number>();
  for (;;) {
    const left = floors.reduce((rest, floor, column) => (fixed.has(column) ? rest - floor : rest), total);
    const sum = wanted.reduce((all, width, column) => (fixed.has(column) ? all : all + width), 0);
    const widths = wanted.map((width, column) => {
      if (fixed.has(column)) return floors[column] ?? 0;
      return sum > 0 ? (width / sum) * left : left / (wanted.length - fixed.size);
    });
    const low = widths.findIndex((width, column) => !fixed.has(column) && width < (floors[column] ?? 0));
    if (low < 0) return widths;
    for (const [column, width] of widths.entries()) if (width < (floors[column] ?? 0)) fixed.add(column);
    if (fixed.size === wanted.length) return floors;
  }
}

/** Cuts widths to what they may take together: the widest of them give, all down to one limit. */
export function limitWidths(total: number, widths: readonly number[]): readonly number[] {
  let [left, columns] = [total, widths.length];
  for (const width of widths.toSorted((one, other) => one - other)) {
    if (width * columns > left) {
      const limit = left / columns;
      return widths.map((each) => Math.min(each, limit));
    }
    left -= width;
    columns -= 1;
  }
  return widths;
}
