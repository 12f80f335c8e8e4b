import type { TableColumn } from './table-document.ts';

/** A head of a table at its place: in the first row, in the second, or in both. */
export interface HeadCell {
  readonly text: string;
  readonly row: 0 | 1;
  readonly rowSpan: 1 | 2;
  /** Its first column, from 0, and how many there are below it. */
  readonly column: number;
  readonly columnSpan: number;
}

/** How many rows the heads of a table have: two where some columns have words above them together. */
export function headRows(columns: readonly TableColumn[]): 1 | 2 {
  return columns.some(({ group }) => group !== undefined) ? 2 : 1;
}

/** The heads of a table, row by row. */
export function headCells(columns: readonly TableColumn[]): readonly HeadCell[] {
  const rows = headRows(columns);
  const first = columns.flatMap((column, index): readonly HeadCell[] => {
    const { header, group } = column;
    if (group === undefined) return [{ text: header, row: 0, rowSpan: rows, column: index, columnSpan: 1 }];
    if (isInGroupOf(column, columns[index - 1])) return [];
    const columnSpan = groupSize(columns, index);
    return [{ text: group, row: 0, rowSpan: 1, column: index, columnSpan }];
  });
  const second = columns.flatMap(({ header, group }, column): readonly HeadCell[] =>
    group === undefined ? [] : [{ text: header, row: 1, rowSpan: 1, column, columnSpan: 1 }],
  );
  return [...first, ...second];
}

/** The head of a column in one line, with the words above it. */
export function wholeHead({ header, group }: TableColumn): string {
  return group === undefined || group === '' ? header : `${group}: ${header}`;
}

function groupSize(columns: readonly TableColumn[], from: number): number {
  let size = 1;
  while (isInGroupOf(columns[from + size], columns[from])) size += 1;
  return size;
}

/** Columns of one kind that stand together: their keys begin alike («months:сен»). */
function isInGroupOf(one: TableColumn | undefined, other: TableColumn | undefined): boolean {
  if (one?.group === undefined || other?.group !== one.group) return false;
  return kindOf(one) === kindOf(other);
}

function kindOf({ key }: TableColumn): string {
  return key.split(':', 1).join('');
}
