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
 * The rows of the sheet behind which a page ends early, so that heads stand on one page with their first event (the first
 * page is not left half empty for it), an event with its stages where they are no higher than half a page, a total with the
 * row above it, and all of a row that had to be divided, where a page holds it. A table that leads to what follows has its
 * last row on one page with all of that.
 * Sheets themselves know no rows that keep together.
 */
export function rowsBeforeBreaks({ table, headerRow, firstRow, grid, pageHeight }: PrintedTable): number[] {
  const { heights, starts } = grid;
  const between = (first: number, end: number): number =>
    heights.slice(starts[first] ?? 0, starts[end] ?? 0).reduce((sum, height) => sum + height, 0);
  const header = between(headerRow, firstRow);
  const breaks: number[] = [];
  const staysWhole = (event: number): boolean =>
    between(firstRow + event, firstRow + endOfEvent(table, event)) <= pageHeight / 2;
  /** The row behind the first event below a head: behind its stages too, where they are no higher than half a page. */
  const endOfGroup = (head: number): number => {
    const event = firstEvent(table, head);
    return Math.min(staysWhole(event) ? endOfEvent(table, event) : event + 1, table.rows.length);
  };
  let used = between(0, firstRow) % pageHeight;
  let isFirstPage = between(0, firstRow) <= pageHeight;
  for (const [index, { kind }] of table.rows.entries()) {
    const row = firstRow + index;
    const isHead = headKinds.has(kind) && !headKinds.has(table.rows[index - 1]?.kind ?? 'event');
    const leads = table.leads === true && index === table.rows.length - 1;
    const end = leads ? starts.length - 1 : firstRow + (isHead ? endOfGroup(index) : endOfEvent(table, index));
    const together = end > row + 1 || leads ? between(row, end) : 0;
    const isDivided = (starts[row + 1] ?? 0) - (starts[row] ?? 0) > 1;
    const whole = isDivided ? between(row, row + 1) : 0;
    const group = isHead || leads || together <= pageHeight / 2 ? Math.max(together, whole) : whole;
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

/** The row behind an event's stages, or behind the total that sums it up. */
function endOfEvent({ rows }: Table, index: number): number {
  let end = index + 1;
  if (rows[index]?.kind !== 'stage') while (rows[end]?.kind === 'stage') end += 1;
  return rows[end]?.kind === 'total' ? end + 1 : end;
}

/** The first event below a head. */
function firstEvent({ rows }: Table, head: number): number {
  let first = head + 1;
  while (headKinds.has(rows[first]?.kind ?? 'event')) first += 1;
  return first;
}
