import { titlesIn } from './around-table.ts';
import type { AskedColumn } from './asked-columns.ts';
import { type BesideTable, besideTable, withoutTableTitle } from './beside-tables.ts';
import { labelled } from './cell-lines.ts';
import {
  findHead,
  type HeadColumn,
  headAt,
  headless,
  isAlike,
  isSameHead,
  type TableHead,
  usualPlaces,
} from './find-head.ts';
import { isDeadline, meaningsOf } from './guess-columns.ts';
import { partSheets } from './part-sheets.ts';
import { partSideBySide } from './part-side-by-side.ts';
import { passportOf } from './passport-table.ts';
import {
  type SourceBlock,
  type SourceCell,
  type SourceDocument,
  type SourceLine,
  type SourceParagraph,
  type SourceRow,
  type SourceTable,
  wordsInLine,
} from './source.ts';
import { isSectionLine } from './title-row.ts';
import { closingLines, isSignedRow, type TrimmedTable, trimTable } from './trim-table.ts';

/** A table of events, or a part of it. */
export interface EventTable extends TrimmedTable {
  /** The table as it stands on its sheet. */
  readonly source: SourceTable;
  /** Lines right above it that head a section. */
  readonly titles: readonly SourceParagraph[];
}

/** A table that is none of events: its rows as they go into comments, or the cells that were read as paragraphs. */
export interface OtherTable {
  readonly rows: readonly { readonly text: string; readonly cells: number }[];
  readonly laidOut: readonly SourceCell[];
  /** That it was not taken, where it was not. */
  readonly remark?: string;
}

/** The tables of events of a document, and what stands around them. */
export interface FoundTables {
  readonly tables: readonly EventTable[];
  readonly above: readonly SourceParagraph[];
  readonly below: readonly SourceParagraph[];
  /** Lists of schools and tables of proposals. */
  readonly beside: readonly BesideTable[];
  readonly others: readonly OtherTable[];
  /** Lines that head such tables, where documents would not print them again. */
  readonly asides: readonly string[];
  /** Rows of sheets that are paragraphs below such tables. */
  readonly passed: readonly SourceRow[];
  /** Titles between parts of the table, each perhaps of a roadmap of its own. */
  readonly titlesBetween: readonly string[];
}

const noTables: FoundTables = {
  ...{ tables: [], above: [], below: [], beside: [], others: [], asides: [], passed: [], titlesBetween: [] },
};

/** Finds the table of events, with what continues it: the same head again, one of the same meaning, or none at all and as many columns. */
export function findTables(document: SourceDocument, asked: readonly AskedColumn[] = []): FoundTables {
  const blocks = partSideBySide(partSheets(document.blocks));
  const first = firstTable(blocks, asked);
  if (first === undefined) return noTables;
  const at = blocks.indexOf(first.table);
  const before = blocksAbove(blocks.slice(0, at));
  const start = withoutTitles([...before.lines, ...linesBefore(first)]);
  const table: EventTable = { ...trimTable(first.table, first.head), source: first.table, titles: start.titles };
  const search: Search = {
    tables: [table],
    below: [...closingLines(table.closing)],
    beside: [],
    others: before.others,
    asides: [],
    passed: [],
    titlesBetween: [],
    between: [],
  };
  for (const block of blocks.slice(at + 1)) {
    if (block.is === 'paragraph') search.between.push(block);
    else takeTable(block, first, search);
  }
  const { between, below, ...found } = search;
  return { ...found, ...withNumberedHeading(found.tables, start.rest), below: [...below, ...between] };
}

/** What was found behind the first table of events so far. */
interface Search {
  readonly tables: EventTable[];
  readonly below: SourceParagraph[];
  readonly beside: BesideTable[];
  readonly others: OtherTable[];
  readonly asides: string[];
  readonly passed: SourceRow[];
  readonly titlesBetween: string[];
  /** The lines since the last table that was taken: they may head the next one. */
  between: SourceParagraph[];
}

/** The lines above the table of events, those included that only a table puts beside each other. */
function blocksAbove(blocks: readonly SourceBlock[]): {
  readonly lines: SourceParagraph[];
  readonly others: OtherTable[];
} {
  const lines: SourceParagraph[] = [];
  const others: OtherTable[] = [];
  for (const block of blocks) {
    const passport = block.is === 'table' ? passportOf(block) : undefined;
    if (block.is === 'paragraph') lines.push(block);
    else if (passport !== undefined) {
      lines.push(...passport.lines);
      others.push({ rows: [], laidOut: passport.cells });
    } else if (isLayout(block)) {
      const cells = cellsByColumn(block);
      lines.push(...cells.flatMap((cell) => cell.lines).map(paragraph));
      others.push({ rows: [], laidOut: cells });
    } else others.push(asOther(block));
  }
  return { lines, others };
}

/** A table behind the first one is a list beside it, a part of it, or another one. */
function takeTable(block: SourceTable, first: Pick<EventTable, 'table' | 'head'>, search: Search): void {
  const list = besideTable(block);
  const head = list === undefined ? continuing(block, first) : undefined;
  if (list !== undefined) takeList(list, search);
  else if (head !== undefined) takePart(block, head, search);
  else takeOther(block, search);
}

function takeList(list: BesideTable, search: Search): void {
  const named = withoutTableTitle([...search.between, ...linesBefore(list)], list.is);
  const { table, closing } = trimTable(list.table, list.head);
  search.beside.push({ ...list, table });
  search.asides.push(...named.asides);
  search.below.push(...named.rest, ...closingLines(closing));
  search.passed.push(...closing, ...list.table.rows.slice(0, list.head.from));
  search.between = [];
}

function takePart(block: SourceTable, head: TableHead, search: Search): void {
  const part = withoutTitles([...search.between, ...linesBefore({ table: block, head })], true);
  const table: EventTable = { ...trimTable(block, head), source: block, titles: part.titles };
  search.tables.push(table);
  search.below.push(...part.rest, ...closingLines(table.closing));
  search.titlesBetween.push(...titlesIn(part.rest));
  search.between = [];
}

/** A table of signatures is lines; of any other the words go into comments. */
function takeOther(block: SourceTable, search: Search): void {
  if (!block.rows.every(isSignedRow)) {
    search.others.push(asOther(block));
    return;
  }
  search.between.push(...closingLines(block.rows));
  search.others.push({ rows: [], laidOut: block.rows.flatMap(({ cells }) => [...cells.values()]) });
}

function firstTable(
  blocks: readonly SourceBlock[],
  asked: readonly AskedColumn[],
): Pick<EventTable, 'table' | 'head'> | undefined {
  const tables = blocks.filter((block) => block.is === 'table');
  for (const table of tables) {
    const head = findHead(table);
    if (head !== undefined && (asked.length === 0 || head.columns.length > 1)) return { table, head };
  }
  for (const table of tables) {
    const head = asked.length > 0 ? headAsked(table, asked) : headByContent(table);
    if (head !== undefined) return { table, head };
  }
  return undefined;
}

/** A table whose columns somebody named: its first row is a head where it says no time in the column of deadlines, and has no number. */
function headAsked(table: SourceTable, asked: readonly AskedColumn[]): TableHead | undefined {
  const places = usualPlaces(table);
  if (places.length < Math.min(asked.length, 2)) return undefined;
  const deadline = asked.findIndex((each) => each?.is === 'known' && each.key === 'deadline');
  const [row] = table.rows;
  const isData =
    [...(row?.cells.values() ?? [])].some((cell) => /^\d+[.)]?$/.test(wordsInLine(cell))) ||
    (deadline >= 0 && isDeadline(wordsInLine(row?.cells.get(places[deadline] ?? -1))));
  return isData || table.rows.length < 2 ? headless(table) : headAt(table, 0);
}

const fewestRows = 2;

/** A table without a head, whose columns show by what stands in them that it is one of events. */
function headByContent(table: SourceTable): TableHead | undefined {
  const head = headless(table);
  const { columns } = head;
  if (columns.length < 3 || table.rows.length < fewestRows) return undefined;
  const contents = columns.map(({ places }) => ({
    words: table.rows.map(({ cells }) => wordsInLine(cells.get(places[0] ?? -1))).filter((text) => text !== ''),
    isOpen: true,
    head: '',
  }));
  const keys = meaningsOf(contents, new Set());
  const found = new Set(keys.filter((key) => key !== undefined));
  if (!found.has('event') || !found.has('deadline') || found.size < 3) return undefined;
  const deadline = columns[keys.indexOf('deadline')]?.places[0] ?? -1;
  const above = wordsInLine(table.rows[0]?.cells.get(deadline));
  return above !== '' && !isDeadline(above) ? headAt(table, 0) : head;
}

/** The head under which a table goes on with the first one. */
function continuing(table: SourceTable, first: Pick<EventTable, 'table' | 'head'>): TableHead | undefined {
  const head = findHead(table);
  if (head !== undefined) return isSameHead(first.head, head) || isAlike(first.head, head) ? head : undefined;
  if (table.isSheet === true || first.table.isSheet === true || table.rows.length === 0) return undefined;
  const places = usualPlaces(table);
  const { columns } = first.head;
  if (places.length !== columns.length && table.width !== first.table.width) return undefined;
  const moved = places.length === columns.length && table.width !== first.table.width;
  const own: readonly HeadColumn[] = moved
    ? columns.map((column, index) => ({ ...column, places: [places[index] ?? index] }))
    : columns;
  return looksContinued(table, own) ? { columns: own, from: 0, body: 0, height: 0 } : undefined;
}

/** Whether what stands in a table can stand below a head: numbers below their head, and times below theirs. */
function looksContinued({ rows }: SourceTable, columns: readonly HeadColumn[]): boolean {
  const fits = (key: HeadColumn['key'], test: (words: string) => boolean): boolean => {
    const places = columns.find((column) => column.key === key)?.places ?? [];
    const words = rows.map(({ cells }) =>
      places
        .map((place) => wordsInLine(cells.get(place)))
        .join(' ')
        .trim(),
    );
    const some = words.filter((text) => text !== '');
    return some.length === 0 || some.filter(test).length * 2 >= some.length;
  };
  return (
    fits('number', (text) => /\d|^[IVX]+|^\p{L}\)/u.test(text)) && fits('deadline', (text) => /\d|\p{L}{3}/u.test(text))
  );
}

function linesBefore({ table, head }: Pick<EventTable, 'table' | 'head'>): readonly SourceParagraph[] {
  return table.rows
    .slice(0, head.from)
    .flatMap(({ cells }) => [...cells].toSorted(([one], [other]) => one - other).flatMap(([, { lines }]) => lines))
    .map(paragraph);
}

function paragraph(line: SourceLine): SourceParagraph {
  return { is: 'paragraph', ...line };
}

/** «1. Кадры» right above a table. */
function isNumberedHeading(line: SourceParagraph | undefined): boolean {
  const text = line === undefined ? '' : labelled(line);
  return /^\d+[.)]\s+\p{Lu}/u.test(text) && text.length <= longestHeading && !/[.:;]$/.test(text);
}

const longestHeading = 150;

/** Where tables that go on have numbered headings, that above the first one heads a section too. */
function withNumberedHeading(
  tables: readonly EventTable[],
  above: readonly SourceParagraph[],
): { readonly tables: readonly EventTable[]; readonly above: readonly SourceParagraph[] } {
  const [first, ...others] = tables;
  const heading = above.at(-1);
  const isOneOfMany = others.some(({ titles }) => isNumberedHeading(titles.at(-1)));
  if (first === undefined || heading === undefined || !isOneOfMany || !isNumberedHeading(heading))
    return { tables, above };
  return { tables: [{ ...first, titles: [heading, ...first.titles] }, ...others], above: above.slice(0, -1) };
}

/** The lines at the end that head a section, apart from those before. */
function withoutTitles(
  lines: readonly SourceParagraph[],
  isContinued = false,
): {
  readonly rest: readonly SourceParagraph[];
  readonly titles: readonly SourceParagraph[];
} {
  let at = lines.length;
  if (isContinued && isNumberedHeading(lines.at(-1))) at -= 1;
  while (at > 0 && isSectionLine(lines[at - 1]?.text ?? '')) at -= 1;
  return { rest: lines.slice(0, at), titles: lines.slice(at) };
}

/** A table that only puts approvals and titles beside each other. */
function isLayout({ rows, width, isSheet }: SourceTable): boolean {
  if (isSheet === true || width > 12 || rows.length > 12 || rows.some(({ cells }) => cells.size > 3)) return false;
  const words = rows.flatMap(({ cells }) => [...cells.values()].map(wordsInLine));
  return words.some((text) => /^(?:утвержд|согласован|приложение)|дорожн\S* карт/iu.test(text));
}

function cellsByColumn({ rows }: SourceTable): readonly SourceCell[] {
  return rows
    .flatMap(({ cells }, row) => [...cells].map(([place, cell]) => ({ place, row, cell })))
    .toSorted((one, other) => one.place - other.place || one.row - other.row)
    .map(({ cell }) => cell);
}

/** A table whose rows go into comments. */
export function asOther({ name, rows }: SourceTable): OtherTable {
  const said = rows.flatMap(({ number, cells }) => {
    const words = [...cells.values()].map(wordsInLine).filter((each) => each !== '');
    return words.length === 0 ? [] : [{ text: `${name}, строка ${number}: ${words.join(' | ')}`, cells: words.length }];
  });
  const remark = `${name} (строк: ${said.length}) – не о мероприятиях карты, её слова – пояснениями внизу карты`;
  return { rows: said, laidOut: [], ...(said.length === 0 ? {} : { remark }) };
}
