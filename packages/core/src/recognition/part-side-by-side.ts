import { foldHead } from './column-heads.ts';
import { findHead, type HeadColumn } from './find-head.ts';
import type { SourceBlock, SourceCell, SourceRow, SourceTable } from './source.ts';

/** Tables under whose heads the same ones stand again beside them, as the tables that they are: the left one first. */
export function partSideBySide(blocks: readonly SourceBlock[]): readonly SourceBlock[] {
  return blocks.flatMap((block): readonly SourceBlock[] => (block.is === 'table' ? partsOf(block) : [block]));
}

function partsOf(table: SourceTable): readonly SourceTable[] {
  const head = findHead(table);
  const starts = head === undefined ? [] : startsOf(head.columns);
  if (head === undefined || starts.length < 2) return [table];
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? table.width;
    const [above, rows] = [table.rows.slice(0, head.from), table.rows.slice(head.from)];
    const own = rows.map((row) => between(row, start, end)).filter(({ cells }) => cells.size > 0);
    return { ...table, width: index === 0 ? table.width : end - start, rows: index === 0 ? [...above, ...own] : own };
  });
}

/** Where each table begins, if the columns are the same ones several times, those of events among them. */
function startsOf(columns: readonly HeadColumn[]): readonly number[] {
  const heads = columns.map(({ head, above }) => (above === undefined ? foldHead(head) : undefined));
  const times = heads.filter((head) => head !== undefined && head === heads[0]).length;
  const size = columns.length / times;
  const isRepeated =
    times > 1 &&
    size > 1 &&
    Number.isInteger(size) &&
    heads.every((head, index) => head !== undefined && head === heads[index % size]) &&
    columns.slice(0, size).some(({ key }) => key === 'event');
  if (!isRepeated) return [];
  return Array.from({ length: times }, (_, index) => (index === 0 ? 0 : (columns[index * size]?.places[0] ?? 0)));
}

/** What stands in a row between two places of the grid, as a row that begins there. */
function between(row: SourceRow, from: number, to: number): SourceRow {
  const isIn = (place: number): boolean => place >= from && place < to;
  const cells = [...row.cells].flatMap(([place, cell]): readonly (readonly [number, SourceCell])[] =>
    isIn(place) ? [[place - from, { ...cell, columns: Math.min(cell.columns, to - place) }]] : [],
  );
  const gaps = [...(row.gaps ?? [])].filter(isIn).map((place) => place - from);
  return { ...row, cells: new Map(cells), ...(row.gaps === undefined ? {} : { gaps: new Set(gaps) }) };
}
