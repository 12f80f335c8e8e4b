import { cellText } from './plain-text.ts';
import type { Table } from './table-document.ts';
import { gridRows } from './table-grid.ts';

/**
 * The rows of a table as plain texts, for formats that merge no cells: what covers several rows stands in each of them,
 * and what covers several columns in the first of them; a row across the table has one.
 */
export function tableRecords(table: Table): readonly (readonly string[])[] {
  return gridRows(table).map((slots) =>
    slots.flatMap(({ cell, columnSpan }) => {
      const covered = slots.length === 1 ? 0 : columnSpan - 1;
      return [cellText(cell), ...new Array<string>(covered).fill('')];
    }),
  );
}
