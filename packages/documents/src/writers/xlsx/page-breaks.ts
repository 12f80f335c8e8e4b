import type { RowKind, Table } from '../../document/table-document.ts';
import type { SheetGrid } from './sheet-grid.ts';

/** A table at its place in a sheet that is printed. */
export interface PrintedTable {
  readonly table: Table;
  /** The row of the columns' headers, and the one with which the table begins, among the places of texts. */
  readonly headerRow: number;
  readonly firstRow: number;
  readonly grid: Pick<SheetGrid, 'heights' | 'starts'>;
  /** How much of the sheet one page holds, in points. */
  readonly pageHeight: number;
}

/**
 * The rows of the sheet behind which a page ends early, so that heads stand on one page with their first event; the first
 * page is not left half empty for it. Sheets themselves know no rows that keep together.
 */
export function rowsBeforeBreaks({ table, headerRow, firstRow, grid, pageHeight }: PrintedTable): number[] {
  const { heights, starts } = grid;
  const between = (first: number, end: number): number =>
    heights.slice(starts[first] ?? 0, starts[end] ?? 0).reduce((sum, height) => sum + height, 0);
  const header = between(headerRow, firstRow);
  const breaks: number[] = [];
  let used = between(0, firstRow) % pageHeight;
  let isFirstPage = between(0, firstRow) <= pageHeight;
  for (const [index, { kind }] of table.rows.entries()) {
    const row = firstRow + index;
    const isHead = headKinds.has(kind) && !headKinds.has(table.rows[index - 1]?.kind ?? 'event');
    const group = isHead ? between(row, firstRow + endOfGroup(table, index)) : 0;
    const staysEmpty = isFirstPage && used < pageHeight / 2;
    if (used + group > pageHeight && group + header <= pageHeight && !staysEmpty) {
      breaks.push((starts[index === 0 ? headerRow : row] ?? 0) - 1);
      [used, isFirstPage] = [header, false];
    }
    const height = between(row, row + 1);
    if (used + height > pageHeight) [used, isFirstPage] = [(header + height) % pageHeight, false];
    else used += height;
  }
  return breaks.filter((row) => row >= 0);
}

const headKinds: ReadonlySet<RowKind> = new Set<RowKind>(['section', 'subsection', 'goal', 'heading']);

/** The row behind the first event below a head. */
function endOfGroup({ rows }: Table, head: number): number {
  const first = rows.findIndex(({ kind }, index) => index > head && !headKinds.has(kind));
  return first < 0 ? rows.length : first + 1;
}
