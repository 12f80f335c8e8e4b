import type { PageSetup } from '../document/table-document.ts';
import { blockHeight } from './block-height.ts';
import { ledHeight } from './leading.ts';
import { contentHeight } from './page.ts';
import { headHeights, numbersHeight, rowHeights } from './row-heights.ts';
import type { TypesetDocument, TypesetTable } from './typeset.ts';

/** Where a table may break over pages. */
export interface TableBreaks {
  /** Rows that may break: those higher than half a page. */
  readonly breakable: ReadonlySet<number>;
  /** The first rows that need not stand on one page with the next: what heads the first event of a document, where its page would stay empty otherwise. */
  readonly loose: number;
  /** Rows that stand on one page with the next: those of an event with its stages, and what a total follows, where all of them are not higher than half a page. */
  readonly joined: ReadonlySet<number>;
  /** Whether the last row stands on one page with what follows the table, where they have room there. */
  readonly leads: boolean;
  /** The heights of the rows of its headers, in points. */
  readonly heads: readonly number[];
  /** Whether its headers are so high that they cannot be repeated on each page. */
  readonly headerIsHigh: boolean;
}

/** Where the tables of a document may break over pages. */
export function tableBreaks(document: TypesetDocument): ReadonlyMap<TypesetTable, TableBreaks> {
  const { blocks, page, tableSize } = document;
  const half = contentHeight(page) / 2;
  const tables = blocks.flatMap((block, place) => (block.type === 'table' ? [{ table: block, place }] : []));
  return new Map(
    tables.map(({ table, place }, order) => {
      const heights = rowHeights(table, tableSize, half);
      const heads = headHeights(table, tableSize);
      const header = sum(heads) + numbersHeight(table, tableSize);
      const breakable = new Set(heights.flatMap((height, row) => (height > half ? [row] : [])));
      const left = order === 0 ? spaceLeft(blocks.slice(0, place), page) : 0;
      const loose = left > half ? looseRows(table, heights, left - header) : 0;
      const joined = joinedRows(table, tableSize, half);
      const last = table.rows.length - 1;
      const ending = Math.min(half, sum(heights.slice(startOfEnding(last, joined))));
      const hasRoom = (): boolean => header + ending + ledHeight(blocks, place, page) <= contentHeight(page);
      const leads = table.leads === true && last >= 0 && !breakable.has(last) && hasRoom();
      return [
        table,
        {
          breakable,
          loose,
          joined: leads ? new Set([...joined, last]) : joined,
          leads,
          heads,
          headerIsHigh: header > half,
        },
      ];
    }),
  );
}

/** Each event with its stages, from its own row to the one behind its last. */
function rowsOfStagedEvents({ rows }: Pick<TypesetTable, 'rows'>): readonly (readonly [first: number, end: number])[] {
  return rows.flatMap((_, first): readonly (readonly [number, number])[] => {
    const isFirst = rows[first]?.kind !== 'stage' && rows[first + 1]?.kind === 'stage';
    if (!isFirst) return [];
    const end = rows.findIndex(({ kind }, index) => index > first && kind !== 'stage');
    return [[first, end < 0 ? rows.length : end]];
  });
}

/** Each total with the row above it. */
function rowsOfTotals({ rows }: Pick<TypesetTable, 'rows'>): readonly (readonly [first: number, end: number])[] {
  return rows.flatMap(({ kind }, index) => (kind === 'total' && index > 0 ? [[index - 1, index + 1] as const] : []));
}

function joinedRows(table: TypesetTable, size: number, most: number): ReadonlySet<number> {
  const groups = [...rowsOfStagedEvents(table), ...rowsOfTotals(table)];
  if (groups.length === 0) return new Set();
  const heights = rowHeights(table, size, 0);
  const low = groups.filter(([first, end]) => sum(heights.slice(first, end)) <= most);
  return new Set(low.flatMap(([first, end]) => Array.from({ length: end - first - 1 }, (_, index) => first + index)));
}

/** The first of the rows that stand on one page with the last. */
function startOfEnding(last: number, joined: ReadonlySet<number>): number {
  let start = last;
  while (joined.has(start - 1)) start -= 1;
  return start;
}

/** The rows that head a table's first event, if that does not fit with them into the space. */
function looseRows({ rows }: TypesetTable, heights: readonly number[], space: number): number {
  const first = rows.findIndex(({ kind }) => kind === 'event' || kind === 'proposal');
  const needed = heights.slice(0, first + 1).reduce((sum, height) => sum + height, 0);
  return needed > space ? Math.max(first, 0) : 0;
}

/** The space that what stands above the table leaves on its last page, in points. */
function spaceLeft(blocks: TypesetDocument['blocks'], page: PageSetup): number {
  const used = sum(blocks.map((block) => blockHeight(block, page)));
  return contentHeight(page) - (used % contentHeight(page));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
