import type { ColumnKey } from '../model/column.ts';
import { columnOfHead } from './column-heads.ts';
import { type SourceRow, type SourceTable, wordsOfCell } from './source.ts';

/** A column of a table that is read: its head, and what it holds where that is known. */
export interface ReadColumn {
  /** Its places in the grid: several where the head spans them («Сроки: начало, окончание»). */
  readonly places: readonly number[];
  readonly head: string;
  readonly key: ColumnKey | undefined;
}

/** The head of a table, and the rows of the grid that it and the body begin with. */
export interface TableHead {
  readonly columns: readonly ReadColumn[];
  /** The row that it begins with; what stands above is none of the table. */
  readonly from: number;
  readonly body: number;
}

/** A head stands among the first rows; on a sheet, approvals and titles stand above it. */
const rowsToSearch = 60;

/** Finds the head of a table of events: a row that names the event and something else that roadmaps have. */
export function findHead({ rows, width }: SourceTable): TableHead | undefined {
  const at = rows.slice(0, rowsToSearch).findIndex(namesColumns);
  const row = rows[at];
  if (row === undefined) return undefined;
  const tallest = Math.max(1, ...[...row.cells.values()].map(({ rows: height }) => height));
  const under = rows.slice(at + 1, at + tallest);
  let body = at + tallest;
  while (isOfNumbers(rows[body])) body += 1;
  return { columns: columnsOf(row, under, width), from: at, body };
}

function namesColumns({ cells }: SourceRow): boolean {
  const keys = [...cells.values()].map((cell) => columnOfHead(wordsOfCell(cell)));
  const known = new Set(keys.filter((key) => key !== undefined));
  const isShort = [...cells.values()].every((cell) => wordsOfCell(cell).length <= 120);
  return isShort && known.has('event') && known.size >= 2;
}

/** «1 2 3 4 5»: the numbers of the columns. */
function isOfNumbers(row: SourceRow | undefined): boolean {
  if (row === undefined || row.cells.size < 2) return false;
  const numbers = [...row.cells.entries()]
    .toSorted(([one], [other]) => one - other)
    .map(([, cell]) => wordsOfCell(cell));
  return numbers.every((text, index) => text === String(index + 1));
}

function columnsOf(row: SourceRow, under: readonly SourceRow[], width: number): readonly ReadColumn[] {
  const columns: ReadColumn[] = [];
  for (const [place, cell] of [...row.cells].toSorted(([one], [other]) => one - other)) {
    const head = wordsOfCell(cell).replace(/\n/g, ' ');
    const reach = Math.min(cell.columns, width - place);
    const parts = Array.from({ length: reach }, (_, index) => place + index);
    const heads = parts.map((part) =>
      under
        .map(({ cells }) => wordsOfCell(cells.get(part)))
        .join(' ')
        .trim(),
    );
    const key = head === '' ? undefined : columnOfHead(head);
    const isParted = reach > 1 && heads.some((each) => each !== '') && key !== 'deadline';
    if (isParted) {
      parts.forEach((part, index) => {
        const own = heads[index] ?? '';
        columns.push({ places: [part], head: `${head}: ${own}`, key: columnOfHead(own) ?? key });
      });
    } else columns.push({ places: parts, head, key });
  }
  return columns.filter(({ head, key }) => head !== '' || key !== undefined);
}

/** Whether two tables have the same head. */
export function isSameHead(one: TableHead, other: TableHead): boolean {
  const heads = ({ columns }: TableHead): string => columns.map(({ head }) => head).join('|');
  return heads(one) === heads(other);
}
