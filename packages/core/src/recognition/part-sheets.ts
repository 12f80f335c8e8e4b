import { columnOfHead } from './column-heads.ts';
import { namesColumns } from './find-head.ts';
import { headWords, type SourceBlock, type SourceRow, type SourceTable } from './source.ts';

/** Sheets on which tables of different heads stand one below another, with empty rows between, as the tables that they are. */
export function partSheets(blocks: readonly SourceBlock[]): readonly SourceBlock[] {
  return blocks.flatMap((block): readonly SourceBlock[] =>
    block.is === 'table' && block.isSheet === true ? partsOf(block) : [block],
  );
}

function partsOf(sheet: SourceTable): readonly SourceTable[] {
  const starts = [0];
  let head: SourceRow | undefined;
  sheet.rows.forEach((row, at) => {
    if (!isHead(row, sheet.rows[at + 1])) return;
    const start = startOfHead(sheet.rows, at);
    if (head !== undefined && start !== undefined && wordsOf(row) !== wordsOf(head)) starts.push(start);
    head ??= row;
    if (starts.at(-1) === start) head = row;
  });
  if (starts.length === 1) return [sheet];
  return starts.map((start, index) => partOf(sheet, sheet.rows.slice(start, starts[index + 1])));
}

function partOf(sheet: SourceTable, rows: readonly SourceRow[]): SourceTable {
  const ends = rows.flatMap(({ cells }) => [...cells].map(([place, { columns }]) => place + columns));
  return {
    ...sheet,
    rows,
    width: Math.min(
      sheet.width,
      ends.reduce((most, each) => Math.max(most, each), 0),
    ),
  };
}

/** Whether a row heads a table: it names what events have, or one of its columns is that of the numbers. */
function isHead(row: SourceRow, next: SourceRow | undefined): boolean {
  if (row.cells.size < 2) return false;
  return namesColumns(row, next) || [...row.cells.values()].some((cell) => columnOfHead(headWords(cell)) === 'number');
}

/** Where a table with its title begins: behind the empty row above its head; undefined where there is none. */
function startOfHead(rows: readonly SourceRow[], head: number): number | undefined {
  for (let at = head; at > 0; at -= 1) {
    const [row, above] = [rows[at], rows[at - 1]];
    if (row === undefined || above === undefined) return undefined;
    if (row.number > above.number + 1) return at;
    if (above.cells.size > 1) return undefined;
  }
  return undefined;
}

function wordsOf({ cells }: SourceRow): string {
  return [...cells.values()].map(headWords).join('|');
}
