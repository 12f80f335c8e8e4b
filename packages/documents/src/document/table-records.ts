import { cellText } from './plain-text.ts';
import type { Table } from './table-document.ts';
import { gridRows } from './table-grid.ts';

/**
 * The rows of a table as plain texts, for formats that merge no cells: what covers several rows stands in each of them,
 * and what covers several columns stands once.
 */
export function tableRecords(table: Table): readonly (readonly string[])[] {
  return gridRows(table).map((slots) => slots.map((slot) => cellText(slot.cell)));
}
