import type { CellExtent } from './measure-table.ts';

const rounds = 16;

/**
 * Shares out a width among columns, so that the rows are together about as low as they can be: each column gets the part
 * that its texts have in the heights of the rows, and no less than its floor. All widths are without what stands around texts.
 */
export function shareWidth(
  total: number,
  floors: readonly number[],
  rows: readonly (readonly CellExtent[])[],
): readonly number[] {
  let widths = stretched(
    total,
    floors,
    floors.map((floor, column) => Math.max(floor, widestLine(rows, column))),
  );
  for (let round = 0; round < rounds; round += 1) {
    const loads = columnLoads(widths, rows);
    const sum = loads.reduce((all, load) => all + load, 0);
    if (sum === 0) break;
    const wanted = widths.map((width, column) => (width + (total * (loads[column] ?? 0)) / sum) / 2);
    widths = stretched(total, floors, wanted);
  }
  return widths;
}

function widestLine(rows: readonly (readonly CellExtent[])[], column: number): number {
  return rows.reduce(
    (widest, row) => (row[column]?.lines ?? []).reduce((most, line) => Math.max(most, line), widest),
    0,
  );
}

/** What of the rows' heights each column would take back if it were wider. In a row the highest cells weigh most. */
function columnLoads(widths: readonly number[], rows: readonly (readonly CellExtent[])[]): readonly number[] {
  const loads = widths.map(() => 0);
  for (const row of rows) {
    const heights = row.map(({ lines }, column) => heightOf(lines, widths[column] ?? 1));
    const highest = heights.reduce((most, { all }) => Math.max(most, all), 0);
    for (const [column, { all, wrapped }] of heights.entries()) {
      const weight = (all / highest) ** 4;
      if (wrapped > 0) loads[column] = (loads[column] ?? 0) + weight * wrapped;
    }
  }
  return loads;
}

interface Height {
  readonly all: number;
  /** The part of it that comes of lines which are wider than the column. */
  readonly wrapped: number;
}

function heightOf(lines: readonly number[], width: number): Height {
  let [all, wrapped] = [0, 0];
  for (const line of lines) {
    const height = line / width;
    all += Math.max(1, height);
    if (height > 1) wrapped += height;
  }
  return { all, wrapped };
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
