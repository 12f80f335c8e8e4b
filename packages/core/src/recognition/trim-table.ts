import { tellsWhoPrepared } from './around-table.ts';
import type { HeadColumn, TableHead } from './find-head.ts';
import { signedLine } from './grif.ts';
import {
  type SourceCell,
  type SourceParagraph,
  type SourceRow,
  type SourceTable,
  wordsInLine,
  wordsOfCell,
} from './source.ts';
import { isSectionLine, readTitle } from './title-row.ts';

/** A table without what only stands below or beside it on its sheet. */
export interface TrimmedTable {
  readonly table: SourceTable;
  readonly head: TableHead;
  /** Rows that are paragraphs below the table: notes, signatures. */
  readonly closing: readonly SourceRow[];
  /** Cells that say again what stands in their rows: links in a column of their own. */
  readonly repeated: readonly SourceCell[];
  /** The heads of such columns. */
  readonly emptied: readonly SourceCell[];
}

/** Takes from a sheet what is none of its table; a table of a text has that outside anyway. */
export function trimTable(table: SourceTable, head: TableHead): TrimmedTable {
  if (table.isSheet !== true) return { table, head, closing: [], ...nothingRepeated };
  const end = endOfTable(table, head);
  const closing = table.rows.slice(end);
  return { ...withoutRepeatedLinks({ ...table, rows: table.rows.slice(0, end) }, head), closing };
}

/** The paragraphs of rows below a table; an office and a name beside it are one. */
export function closingLines(rows: readonly SourceRow[]): readonly SourceParagraph[] {
  return rows.flatMap((row) => {
    const own = wordsOfRow(row);
    if (own.length > 1) return [{ is: 'paragraph', text: own.map(([, cell]) => wordsInLine(cell)).join(' ') }];
    return own.flatMap(([, { lines }]) => lines).map((line): SourceParagraph => ({ is: 'paragraph', ...line }));
  });
}

/** Where the rows begin that stand alone at the end of a sheet and are no titles of its table. */
function endOfTable(table: SourceTable, head: TableHead): number {
  const { rows } = table;
  let from = rows.length;
  const isAlone = hasTitles(head) ? standsAlone : standsAcross;
  while (from > head.body && isAlone(rows[from - 1])) from -= 1;
  for (let at = from; at < rows.length; at += 1) if (isClosing(rows[at], table, head)) return at;
  return rows.length;
}

function wordsOfRow(row: SourceRow | undefined): readonly (readonly [place: number, cell: SourceCell])[] {
  return [...(row?.cells ?? [])]
    .filter(([, cell]) => wordsOfCell(cell) !== '')
    .toSorted(([one], [other]) => one - other);
}

function standsAlone(row: SourceRow | undefined): boolean {
  const own = wordsOfRow(row);
  return own.length + (row?.gaps?.size ?? 0) < 2 || isSigned(own);
}

/** In a table without titles of events, what is done stands alone in its cell too; an office beside a name does not. */
function standsAcross(row: SourceRow | undefined): boolean {
  const own = wordsOfRow(row);
  if (own.length > 1) return isSigned(own);
  return own.every(([, cell]) => cell.columns > 1);
}

function hasTitles({ columns }: TableHead): boolean {
  return columns.some(({ key }) => key === 'event');
}

/** Whether a row is an office with a name beside it. */
export function isSignedRow(row: SourceRow): boolean {
  const own = wordsOfRow(row);
  return own.length === 0 || isSigned(own);
}

function isSigned(own: readonly (readonly [number, SourceCell])[]): boolean {
  return own.length <= 3 && signedLine(own.map(([, cell]) => wordsInLine(cell)).join(' ')) !== undefined;
}

const closingWords = /^(?:примечани[ея]|(?:список |принятые )?сокращени[яе]|согласован|\*)/iu;

function isClosing(row: SourceRow | undefined, { width }: SourceTable, head: TableHead): boolean {
  const { columns } = head;
  const own = wordsOfRow(row);
  const [first] = own;
  if (first === undefined) return false;
  const [place, cell] = first;
  const words = wordsInLine(cell);
  const isPrepared = tellsWhoPrepared(words) && (hasTitles(head) || /\d{2}/.test(words));
  if (closingWords.test(words) || isPrepared || isSigned(own)) return true;
  if (own.length > 1 || !hasTitles(head)) return false;
  if (cell.lines.every(({ isBold }) => isBold === true)) return false;
  if (isSectionLine(words) || /^\d+(?:\.\d+)*[.)]?(?:\s|$)/.test(words)) return false;
  const { is } = readTitle(words);
  if (is !== 'section' && is !== 'subsection') return false;
  return (
    cell.columns >= Math.max(2, width - 1) ||
    columns.some(({ key, places }) => key === 'number' && places.includes(place))
  );
}

const address = /^https?:\/\/\S+$/i;

/** A column of addresses that stand in other cells of their rows too says nothing and is none. */
function withoutRepeatedLinks(table: SourceTable, head: TableHead): Omit<TrimmedTable, 'closing'> {
  const body = table.rows.slice(head.body);
  const repeated = new Set(body.flatMap(repeatedIn));
  const isOfLinks = ({ places }: HeadColumn): boolean => {
    const cells = body.flatMap((row) => places.flatMap((place) => row.cells.get(place) ?? []));
    return (
      cells.some((cell) => repeated.has(cell)) && cells.every((cell) => repeated.has(cell) || wordsOfCell(cell) === '')
    );
  };
  const columns = head.columns.filter((column) => !isOfLinks(column));
  if (columns.length === head.columns.length) return { table, head, ...nothingRepeated };
  const left = new Set(columns.flatMap(({ places }) => places));
  const rows = table.rows.map((row, index): SourceRow => {
    const isLeft = (place: number, cell: SourceCell): boolean =>
      index < head.from || (index < head.body ? left.has(place) : !repeated.has(cell));
    return { ...row, cells: new Map([...row.cells].filter(([place, cell]) => isLeft(place, cell))) };
  });
  const width = Math.max(0, ...left) + 1;
  const heads = table.rows.slice(head.from, head.body).flatMap(({ cells }) => [...cells]);
  const emptied = heads.flatMap(([place, cell]) => (left.has(place) ? [] : [cell]));
  return { table: { ...table, rows, width }, head: { ...head, columns }, repeated: [...repeated], emptied };
}

const nothingRepeated = { repeated: [], emptied: [] } as const;

function repeatedIn({ cells }: SourceRow): readonly SourceCell[] {
  return [...cells.values()].filter((cell) => {
    const words = wordsInLine(cell);
    return address.test(words) && [...cells.values()].some((other) => other !== cell && saysLink(other, words));
  });
}

function saysLink({ lines }: SourceCell, link: string): boolean {
  return lines.some(({ text }) => text !== link && text.split(/[\s,;()]+/).includes(link));
}
