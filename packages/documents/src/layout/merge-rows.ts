import type { Cell, CellContent, TableRow } from '../document/table-document.ts';

/** What a row has in a column. */
export interface ColumnContent {
  readonly content: CellContent;
  /** Whether stages may state it: of several the equal ones are one; else it is one where it is the same of the whole event. */
  readonly isOfStages: boolean;
  /** How many columns it stands across, its own with them; those hold nothing then. */
  readonly columnSpan?: number;
  /** Whether it says something of its row alone, and is never one with an equal one below. */
  readonly isOfRow?: true;
}

/** A row of an event with the content of each of its columns, before cells are merged. */
export interface FilledRow {
  /** What stands above the row, across the table. */
  readonly heading: CellContent;
  readonly contents: readonly ColumnContent[];
  /** Whether its cells are shown; of a row that has none the heading alone is. */
  readonly isShown: boolean;
  readonly row: Omit<TableRow, 'cells'>;
}

/** Whether a row shows nothing that does not stand in the one above it. */
export function saysNothingNew(row: FilledRow, above: FilledRow | undefined): boolean {
  if (above === undefined || row.heading.length > 0) return false;
  return row.contents.every((content, index) => {
    const other = above.contents[index];
    return (
      isSame(content, other) || (content.isOfRow === true && isEmpty(content) && other !== undefined && isEmpty(other))
    );
  });
}

function isEmpty({ content }: ColumnContent): boolean {
  return content.length === 0;
}

/** Rows as the table has them: what is the same in neighbouring ones is one cell over all of them. */
export function mergeRows(rows: readonly FilledRow[]): readonly TableRow[] {
  return rows.flatMap((filled, index) => {
    const { heading, contents, isShown, row } = filled;
    const across = { content: heading, columnSpan: contents.length };
    const above: readonly TableRow[] = heading.length === 0 ? [] : [{ ...row, kind: 'heading', cells: [across] }];
    if (!isShown) return above;
    const cells = contents.flatMap((each, column): readonly Cell[] => {
      if (isCovered(contents, column) || continues(rows, index, column)) return [];
      return [cellOf(each, spanFrom(rows, index, column))];
    });
    return [...above, { ...row, cells }];
  });
}

function cellOf({ content, columnSpan = 1 }: ColumnContent, rowSpan: number): Cell {
  return { content, ...(columnSpan === 1 ? {} : { columnSpan }), ...(rowSpan === 1 ? {} : { rowSpan }) };
}

/** Whether what stands further left in the row stands in this column too. */
function isCovered(contents: readonly ColumnContent[], column: number): boolean {
  return contents.some(({ columnSpan = 1 }, index) => index < column && index + columnSpan > column);
}

/** Whether a cell continues the one above it; it does not over what stands across the table. */
function continues(rows: readonly FilledRow[], index: number, column: number): boolean {
  const row = rows[index];
  const above = rows[index - 1];
  if (row === undefined || above?.isShown !== true || row.heading.length > 0) return false;
  const content = row.contents[column];
  return content?.isOfRow !== true && isSame(content, above.contents[column]);
}

function spanFrom(rows: readonly FilledRow[], index: number, column: number): number {
  let span = 1;
  while (continues(rows, index + span, column)) span += 1;
  return span;
}

/** Whether two contents are one; empty ones of stages stay apart, to be filled in. */
function isSame(one: ColumnContent | undefined, other: ColumnContent | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  if (!one.isOfStages) return one.content === other.content;
  if (one.columnSpan !== other.columnSpan) return false;
  return one.content.length > 0 && JSON.stringify(one.content) === JSON.stringify(other.content);
}
