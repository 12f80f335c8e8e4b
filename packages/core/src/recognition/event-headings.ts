import { acrossTable } from './across-table.ts';
import { columnOfLabel } from './column-heads.ts';
import type { ReadColumn } from './read-columns.ts';
import { type SourceCell, type SourceLine, type SourceRow, type SourceTable, wordsOfCell } from './source.ts';
import { readTitle } from './title-row.ts';

/** What rows across a table are, that has no column for titles: those of events, of their stages; others head sections. */
export type EventHeadings = ReadonlyMap<SourceRow, EventHeading>;

/** A title that stands across the table, of an event or of one of its stages. */
export interface EventHeading {
  readonly is: 'event' | 'stage';
  readonly lines: readonly SourceLine[];
}

/**
 * Finds the titles of events that stand across a table with a column for each body: they are told from sections by plain
 * letters where those are bold or numbered, by fields below them, or by one row of actions below each.
 */
export function eventHeadings(table: SourceTable, columns: readonly ReadColumn[], body: number): EventHeadings {
  const found: EventHeadings = new Map();
  if (columns.every(({ isBody }) => isBody !== true)) return found;
  const rows = table.rows.slice(body);
  const across = rows.flatMap((row, index) => {
    const next = rows[index + 1];
    const cell = onlyCell(row);
    return cell !== undefined && acrossTable({ row, next, width: table.width }, columns) !== undefined
      ? [
          {
            row,
            cell,
            isFollowed: isFollowed(row, next, table, columns),
            isLong: isFollowed(next, rows[index + 2], table, columns),
          },
        ]
      : [];
  });
  const isAcross = (row: SourceRow | undefined): boolean => across.some((each) => each.row === row);
  const plain = across.filter(({ row, cell }) => isPlain(cell, isAcross(rows[rows.indexOf(row) - 1])));
  const isTold =
    plain.length < across.length || plain.some(({ cell }) => hasFields(cell)) || plain.every(({ isLong }) => !isLong);
  if (!isTold) return found;
  const events = plain.map(
    ({ row, cell, isFollowed: isEvent }) =>
      [row, { is: isEvent ? ('event' as const) : ('stage' as const), lines: cell.lines }] as const,
  );
  return new Map(events);
}

function onlyCell({ cells }: SourceRow): SourceCell | undefined {
  const own = [...cells.values()].filter((cell) => wordsOfCell(cell) !== '');
  return own.length === 1 ? own[0] : undefined;
}

/** Whether a row of actions comes below, be it empty: a sheet leaves empty rows out, also the last. */
function isFollowed(
  row: SourceRow | undefined,
  next: SourceRow | undefined,
  { isSheet, width }: SourceTable,
  columns: readonly ReadColumn[],
): boolean {
  if (row === undefined) return false;
  if (next === undefined) return isSheet === true;
  if (isSheet === true && next.number > row.number + 1) return true;
  return acrossTable({ row: next, next: undefined, width }, columns) === undefined;
}

/** Neither bold nor numbered; what states something for a whole section stands right below its title. */
function isPlain(cell: SourceCell, isBelowTitle: boolean): boolean {
  const [first] = cell.lines;
  if (first === undefined || first.isBold === true) return false;
  const { is, number, label } = readTitle(first.label === undefined ? first.text : `${first.label} ${first.text}`);
  if (number !== undefined || label !== undefined) return false;
  return is === 'section' || is === 'subsection' || !isBelowTitle || hasFields(cell);
}

const ofSections = ['participants', 'performers', 'coPerformers', 'risk'];

/** Whether it states what only an event can have. */
function hasFields({ lines }: SourceCell): boolean {
  return lines.some(({ text }) => {
    const key = columnOfLabel(/^([^:]{3,30}):\s/.exec(text)?.[1] ?? '');
    return key !== undefined && !ofSections.includes(key);
  });
}
