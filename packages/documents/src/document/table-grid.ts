import type { Cell, Table } from './table-document.ts';

/** A cell at its place in a row of the grid. */
export interface GridSlot {
  readonly cell: Cell;
  /** The first column that the cell covers, from 0. */
  readonly column: number;
  readonly columnSpan: number;
  /** How many rows the cell still covers from this one on. */
  readonly rowsLeft: number;
  /** Whether the cell began in a row above. */
  readonly continued: boolean;
}

const emptyCell: Cell = { content: [] };

/** The table as a full grid: each row with all its cells from left to right, those that hang down from above included. */
export function gridRows(table: Table): readonly (readonly GridSlot[])[] {
  let hanging: readonly GridSlot[] = [];
  return table.rows.map((row, index) => {
    const slots = gridRow(row.cells, hanging, table.columns.length, table.rows.length - index);
    hanging = slots.filter((slot) => slot.rowsLeft > 1);
    return slots;
  });
}

function gridRow(
  cells: readonly Cell[],
  hanging: readonly GridSlot[],
  columnCount: number,
  rowsToEnd: number,
): readonly GridSlot[] {
  const slots: GridSlot[] = [];
  let next = 0;
  for (let column = 0; column < columnCount; ) {
    const above = hanging.find((slot) => slot.column === column);
    const slot = above
      ? { ...above, rowsLeft: above.rowsLeft - 1, continued: true }
      : newSlot(cells[next++] ?? emptyCell, column, freeColumns(column, hanging, columnCount), rowsToEnd);
    slots.push(slot);
    column += slot.columnSpan;
  }
  return slots;
}

function newSlot(cell: Cell, column: number, free: number, rowsToEnd: number): GridSlot {
  return {
    cell,
    column,
    columnSpan: Math.min(cell.columnSpan ?? 1, free),
    rowsLeft: Math.min(cell.rowSpan ?? 1, rowsToEnd),
    continued: false,
  };
}

function freeColumns(column: number, hanging: readonly GridSlot[], columnCount: number): number {
  const nextTaken = hanging.find((slot) => slot.column > column)?.column ?? columnCount;
  return nextTaken - column;
}
