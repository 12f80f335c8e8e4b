import type { ColumnKey } from '../model/column.ts';
import { columnOfHead, foldHead } from './column-heads.ts';
import { looksLikeBody } from './guess-columns.ts';
import { indicatorPartOf, isNameOfSome } from './indicator-parts.ts';
import { headWords, type SourceCell, type SourceRow, type SourceTable, wordsInLine } from './source.ts';
import { readTimeHead } from './time-heads.ts';

/** A column as its head stands in the table. */
export interface HeadColumn {
  /** Its places in the grid: several where the head spans them. */
  readonly places: readonly number[];
  readonly head: string;
  /** The head that it stands under, where that spans several columns. */
  readonly above?: string;
  /** What its words say that it holds. */
  readonly key: ColumnKey | undefined;
}

/** The head of a table, and the rows of the grid that it and the body begin with. */
export interface TableHead {
  readonly columns: readonly HeadColumn[];
  /** The row that it begins with; what stands above is none of the table. */
  readonly from: number;
  readonly body: number;
  /** How many rows it takes; those that number the columns come below. */
  readonly height: number;
  /** Whether a row of the columns' numbers stands below it. */
  readonly isNumbered?: true;
}

/** A head stands among the first rows; on a sheet, approvals and titles stand above it. */
const rowsToSearch = 60;
const longestHead = 160;

/** Finds the head of a table of events: a row whose words name what roadmaps have of an event. */
export function findHead(table: SourceTable): TableHead | undefined {
  const { rows } = table;
  const at = rows.slice(0, rowsToSearch).findIndex((row, index) => namesColumns(row, rows[index + 1]));
  return at < 0 ? undefined : headAt(table, at);
}

/** The head that begins with a row, whatever its words say. */
export function headAt({ rows, width }: SourceTable, at: number): TableHead | undefined {
  const row = rows[at];
  if (row === undefined) return undefined;
  const height = heightOf(row, rows[at + 1]);
  let body = at + height;
  while (isOfNumbers(rows[body])) body += 1;
  const columns = columnsOf(row, rows.slice(at + 1, at + height), width);
  return { columns, from: at, body, height, ...(body > at + height ? { isNumbered: true as const } : {}) };
}

/** A head of a table that has none: as many columns as its usual row has cells. */
export function headless(table: SourceTable): TableHead {
  const places = usualPlaces(table);
  return {
    columns: places.map((place) => ({ places: [place], head: '', key: undefined })),
    from: 0,
    body: 0,
    height: 0,
  };
}

/** Where the cells of most rows begin. */
export function usualPlaces({ rows }: SourceTable): readonly number[] {
  const counted = new Map<number, { rows: number; places: Set<number> }>();
  for (const { cells } of rows) {
    const found = counted.get(cells.size) ?? { rows: 0, places: new Set<number>() };
    found.rows += 1;
    if (found.rows === 1) for (const place of cells.keys()) found.places.add(place);
    counted.set(cells.size, found);
  }
  const [usual] = [...counted.values()].toSorted((one, other) => other.rows - one.rows);
  return [...(usual?.places ?? [])].toSorted((one, other) => one - other);
}

/** How many rows the head takes: as its cells reach, or one more where cells stand only under those that span columns. */
function heightOf(row: SourceRow, next: SourceRow | undefined): number {
  const tallest = Math.max(1, ...[...row.cells.values()].map(({ rows }) => rows));
  if (tallest > 1 || next === undefined) return tallest;
  const under = [...next.cells].filter(([, cell]) => wordsInLine(cell) !== '');
  const isUnderSpan = ([place, cell]: readonly [number, SourceCell]): boolean =>
    wordsInLine(cell).length <= 40 &&
    [...row.cells].some(([from, above]) => above.columns > 1 && place >= from && place < from + above.columns);
  return under.length > 1 && under.every(isUnderSpan) ? 2 : 1;
}

/** Whether the words of a row name what roadmaps have of an event. */
export function namesColumns(row: SourceRow, next: SourceRow | undefined): boolean {
  const texts = [...row.cells.values()].map(headWords).filter((text) => text !== '');
  if (texts.length < 2 || texts.some((text) => text.length > longestHead)) return false;
  const keys = texts.map(columnOfHead);
  const known = new Set(keys.filter((key) => key !== undefined));
  const times = texts.filter((text) => readTimeHead(text) !== undefined).length;
  if (texts.some((text) => /^\d+(?:\.\d+)*[.)]?$/.test(text)) && times < 2) return false;
  if (known.has('event')) return known.size >= 2 || times >= 2 || hasPartedHead(row, next);
  return (known.size >= 2 && known.size * 2 >= texts.length && texts.length >= 3) || isMatrix(texts);
}

const longestBody = 80;
const ofGrif = /_{2,}|утвержд|согласован|приказ|подпис/iu;

/** A column for each body, beside numbers at the most. */
function isMatrix(texts: readonly string[]): boolean {
  const bodies = texts.filter((text) => text.length <= longestBody && !ofGrif.test(text) && looksLikeBody(text));
  return (
    bodies.length >= 2 &&
    texts.every((text) => bodies.includes(text) || columnOfHead(text) === 'number' || isOfLinks(text))
  );
}

/** The head of columns beside a table that say the addresses in it again. */
function isOfLinks(head: string): boolean {
  return /^ссылки$/iu.test(head);
}

/** Whether columns stand under one of its cells: months, bodies. */
function hasPartedHead({ cells }: SourceRow, next: SourceRow | undefined): boolean {
  return next !== undefined && [...cells.values()].some(({ columns }) => columns > 1 && cells.size > 1);
}

/** «1 2 3 4 5»: the numbers of the columns. */
export function isOfNumbers(row: SourceRow | undefined): boolean {
  if (row === undefined || row.cells.size < 2) return false;
  const numbers = [...row.cells.entries()]
    .toSorted(([one], [other]) => one - other)
    .map(([, cell]) => wordsInLine(cell));
  return numbers.every((text, index) => text.replace(/\.$/, '') === String(index + 1));
}

function columnsOf(row: SourceRow, under: readonly SourceRow[], width: number): readonly HeadColumn[] {
  const columns = placed(row).flatMap(([place, cell]): readonly HeadColumn[] => {
    const above = headWords(cell);
    const parts = Array.from({ length: Math.min(cell.columns, width - place) }, (_, index) => place + index);
    const key = above === '' ? undefined : columnOfHead(above);
    const own = under.flatMap((each) => placed(each).filter(([at]) => parts.includes(at)));
    if (own.length === 0) return [{ places: parts, head: above, key }];
    if (own.length === 1 || parts.length === 1) {
      return [
        { places: parts, head: [above, ...own.map(([, each]) => headWords(each))].filter(Boolean).join(' '), key },
      ];
    }
    return partsOf(above, key, own);
  });
  return columns.filter(({ head, key }) => head !== '' || key !== undefined);
}

/** The columns under a head that spans them, each by its own words. */
function partsOf(
  above: string,
  key: ColumnKey | undefined,
  own: readonly (readonly [number, SourceCell])[],
): readonly HeadColumn[] {
  return own.map(([at, part]) => {
    const head = headWords(part);
    const places = Array.from({ length: part.columns }, (_, index) => at + index);
    return { places, head: head === '' ? above : head, above, key: keyUnder(head, key) };
  });
}

/** What a column under a head that spans several holds: «наименование» is of what stands above, the value of an indicator is none. */
function keyUnder(head: string, above: ColumnKey | undefined): ColumnKey | undefined {
  if (above !== undefined && isNameOfSome(head)) return above;
  const part = above === 'indicators' ? indicatorPartOf(head) : undefined;
  return part === 'unit' || part === 'value' ? undefined : (columnOfHead(head) ?? above);
}

function placed({ cells }: SourceRow): readonly (readonly [number, SourceCell])[] {
  return [...cells].toSorted(([one], [other]) => one - other);
}

/** Whether two tables have the same head. */
export function isSameHead(one: TableHead, other: TableHead): boolean {
  const heads = ({ columns }: TableHead): string => columns.map(({ head }) => foldHead(head)).join('|');
  return heads(one) === heads(other);
}

/** Whether two tables have columns of the same meaning in the same order, under whatever words. */
export function isAlike(one: TableHead, other: TableHead): boolean {
  return (
    one.columns.length === other.columns.length &&
    one.columns.every(({ key }, index) => key !== undefined && key === other.columns[index]?.key)
  );
}
