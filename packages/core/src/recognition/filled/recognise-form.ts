import {
  answerHeads,
  askingHeads,
  formHeads,
  formHint,
  formInstruction,
  formMark,
  formReportKey,
  formSheets,
  formTitleStart,
  instructionTitle,
  stateAnswers,
} from '../../identity/form-words.ts';
import { headingRow, readRowIdentity } from '../../identity/row-identity.ts';
import { foldTitle } from '../../text/fold.ts';
import { type SourceCell, type SourceDocument, type SourceRow, type SourceTable, wordsOfCell } from '../source.ts';
import { cellPlace, rowPlace } from './cell-places.ts';
import type { FilledAbout, FilledCell, FilledRow, FilledSheet } from './filled-rows.ts';

type ColumnKey = keyof typeof formHeads;

/** Which column of a sheet holds what, and in which row their heads stand. */
interface FormColumns {
  readonly places: ReadonlyMap<number, ColumnKey>;
  readonly heads: ReadonlyMap<number, string>;
  /** The place of the head among the rows; -1 where it is gone. */
  readonly head: number;
}

/** So many heads of answers are no accident. */
const tellingHeads = 4;

/** A form of ours that comes back, however it was sorted, cut or saved again; undefined where it is none. */
export function recogniseForm({ blocks, comments, remarks }: SourceDocument): FilledSheet | undefined {
  const tables = blocks.filter((block): block is SourceTable => block.is === 'table');
  const identities = tables.find(isIdentitySheet);
  const read = tables.filter((table) => table !== identities).map((table) => ({ table, columns: columnsOf(table) }));
  const forms = read.filter(({ columns }) => columns !== undefined);
  if (forms.length === 0) return undefined;
  const rows: FilledRow[] = [];
  const others: FilledCell[] = [];
  const told: string[] = remarks.filter((remark) => !isOfOwnSheets(remark) && !isOfOwnColumn(remark));
  for (const { table, columns } of read) {
    if (columns === undefined) others.push(...strangeCells(table));
    else readTable(table, columns, { rows, others, told });
  }
  for (const comment of comments) keepComment(comment, rows, others);
  return { about: aboutOf(identities, rows, statedDay(tables)), rows, others, remarks: told };
}

const cellComment = /^(лист «.*?»), ([A-Z]{1,3})(\d+): ([\s\S]*)$/u;

/** What a reader has put at a cell is said of the event in whose row the cell stands. */
function keepComment(comment: string, rows: FilledRow[], others: FilledCell[]): void {
  const [, sheet = '', column = '', number = '', text = comment] = cellComment.exec(comment) ?? [];
  const cell = {
    place: sheet === '' ? 'примечание на полях' : `${sheet}, ячейка ${column}${number}`,
    head: '',
    lines: [{ text }],
  };
  const at = rows.findIndex(({ place }) => place === `${sheet}, строка ${number}`);
  const row = rows[at];
  if (row === undefined) others.push(cell);
  else rows[at] = { ...row, others: [...row.others, cell] };
}

function isIdentitySheet({ rows }: SourceTable): boolean {
  const [key, value] = formMark;
  return rows.some(({ cells }) => wordsOfCell(cells.get(0)) === key && wordsOfCell(cells.get(1)) === value);
}

/** Sheets of the form that nobody sees are read without being told of. */
function isOfOwnSheets(remark: string): boolean {
  return [formSheets.answers, formSheets.identity].some((name) => remark.startsWith(`лист «${name}»`));
}

/** Nor is that of its hidden column of identities. */
function isOfOwnColumn(remark: string): boolean {
  return remark.includes(`: скрытая графа A прочитана (сверху «${formHeads.identity}»`);
}

const titleDay = new RegExp(`^${formTitleStart} (\\d\\d)\\.(\\d\\d)\\.(\\d{4})`, 'u');

/** The day that stands in the title. */
function statedDay(tables: readonly SourceTable[]): string | undefined {
  for (const { rows } of tables) {
    for (const { cells } of rows.slice(0, 10)) {
      for (const cell of cells.values()) {
        const [, day, month, year] = titleDay.exec(inLine(cell)) ?? [];
        if (day !== undefined) return `${year}-${month}-${day}`;
      }
    }
  }
  return undefined;
}

function aboutOf(
  identities: SourceTable | undefined,
  rows: readonly FilledRow[],
  day: string | undefined,
): FilledAbout {
  const pairs = identities?.rows.map(({ cells }) => [wordsOfCell(cells.get(0)), wordsOfCell(cells.get(1))] as const);
  const values = new Map(pairs);
  const reports = (pairs ?? []).flatMap(([key, value]) => (key === formReportKey && value !== '' ? [value] : []));
  const known = rows.find(({ identity }) => identity !== undefined)?.identity;
  const said = {
    roadmap: values.get('roadmap') ?? known?.roadmap,
    version: values.get('version') ?? known?.version,
    title: values.get('title'),
    municipality: values.get('municipality'),
    asOf: values.get('asOf') ?? day,
  };
  const stated = Object.entries(said).filter(([, value]) => value !== undefined && value !== '');
  return { ...Object.fromEntries(stated), ...(reports.length === 0 ? {} : { reports }) };
}

/** Finds the columns by their heads, what has no known head by its place beside the hidden column; undefined where it is no form. */
function columnsOf({ rows }: SourceTable): FormColumns | undefined {
  const identity = identityPlace(rows);
  const head = rows.slice(0, 60).findIndex(({ cells }) => namesAnswers(cells));
  if (identity === undefined && head < 0) return undefined;
  const heads = new Map([...(rows[head]?.cells ?? [])].map(([place, cell]) => [place, inLine(cell)]));
  const places = new Map<number, ColumnKey>();
  const taken = new Set<ColumnKey>();
  const take = (place: number, key: ColumnKey): void => {
    if (places.has(place) || taken.has(key)) return;
    places.set(place, key);
    taken.add(key);
  };
  if (identity !== undefined) take(identity, 'identity');
  for (const [place, words] of heads) {
    const key = keyOfHead(words);
    if (key !== undefined) take(place, key);
  }
  if (identity !== undefined) {
    (Object.keys(formHeads) as ColumnKey[]).forEach((key, index) => {
      // A head that was written over: the column stands where it stood.
      if (head < 0 || heads.has(identity + index)) take(identity + index, key);
    });
  }
  return { places, heads, head };
}

function namesAnswers(cells: SourceRow['cells']): boolean {
  const words = new Set([...cells.values()].map((cell) => foldTitle(inLine(cell))));
  const answers = Object.values(answerHeads).filter((each) => words.has(foldTitle(each)));
  return answers.length >= tellingHeads && words.has(foldTitle(askingHeads.event));
}

function keyOfHead(words: string): ColumnKey | undefined {
  const folded = foldTitle(words);
  return (Object.keys(formHeads) as ColumnKey[]).find((key) => foldTitle(formHeads[key]) === folded);
}

/** The column in which most identities stand. */
function identityPlace(rows: readonly SourceRow[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { cells } of rows) {
    for (const [place, cell] of cells) {
      if (isIdentity(wordsOfCell(cell))) counts.set(place, (counts.get(place) ?? 0) + 1);
    }
  }
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one);
  return most?.[0];
}

function isIdentity(words: string): boolean {
  return words === headingRow || readRowIdentity(words) !== undefined;
}

interface Read {
  readonly rows: FilledRow[];
  readonly others: FilledCell[];
  readonly told: string[];
}

function readTable(table: SourceTable, columns: FormColumns, { rows, others, told }: Read): void {
  if (columns.head < 0) told.push(`${table.name}: шапки нет, графы узнаны по их порядку`);
  /** Cells that are merged over further rows hold for each of them. */
  const held = new Map<number, { readonly cell: FilledCell; left: number }>();
  table.rows.forEach((row, index) => {
    if (index === columns.head || isHeadAgain(row, columns)) return;
    if (index < columns.head) {
      others.push(...cellsOf(table, row, columns.heads).filter((cell) => !isTitle(cell)));
      return;
    }
    const read = readRow(table, row, columns, held);
    if (read.isHeading) others.push(...Object.values(read.row.answers), ...read.row.others);
    else if (isOfEvent(read.row)) rows.push(read.row);
    else others.push(...Object.values(read.row.asks), ...Object.values(read.row.answers), ...read.row.others);
  });
}

/** A row with neither identity nor title is about no event. */
function isOfEvent({ identity, asks }: FilledRow): boolean {
  return identity !== undefined || asks.event !== undefined;
}

function isHeadAgain({ cells }: SourceRow, { heads }: FormColumns): boolean {
  return heads.size > 0 && [...heads].every(([place, words]) => inLine(cells.get(place)) === words);
}

/** What stands above the head in every form. */
function isTitle({ lines }: FilledCell): boolean {
  return lines.every(({ text }) => text === formHint || text.startsWith(formTitleStart));
}

interface ReadRow {
  readonly row: FilledRow;
  /** Whether it only heads others. */
  readonly isHeading: boolean;
}

function readRow(
  table: SourceTable,
  row: SourceRow,
  { places, heads }: FormColumns,
  held: Map<number, { readonly cell: FilledCell; left: number }>,
): ReadRow {
  const asks: Partial<Record<string, FilledCell>> = {};
  const answers: Partial<Record<string, FilledCell>> = {};
  const others: FilledCell[] = [];
  let words = '';
  for (const [place, source] of row.cells) {
    const key = places.get(place);
    const cell = filledCell(table, row, place, source, heads);
    if (key === 'identity') words = wordsOfCell(source);
    else if (key === undefined) others.push(cell);
    else if (key in answerHeads) {
      answers[key] = cell;
      if (source.rows > 1) held.set(place, { cell, left: source.rows });
    } else asks[key] = cell;
  }
  for (const [place, above] of held) {
    const key = places.get(place) ?? '';
    if (above.left > 0) answers[key] ??= above.cell;
    above.left -= 1;
  }
  const identity = readRowIdentity(words);
  const isHeading = words === headingRow;
  if (words !== '' && identity === undefined && !isHeading) {
    others.push({ place: rowPlace(table, row.number), head: formHeads.identity, lines: [{ text: words }] });
  }
  return {
    row: {
      place: rowPlace(table, row.number),
      ...(identity === undefined ? {} : { identity }),
      asks,
      answers,
      others,
    },
    isHeading,
  };
}

function cellsOf(table: SourceTable, row: SourceRow, heads: FormColumns['heads']): readonly FilledCell[] {
  return [...row.cells].map(([place, cell]) => filledCell(table, row, place, cell, heads));
}

function filledCell(
  table: SourceTable,
  row: SourceRow,
  place: number,
  { lines }: SourceCell,
  heads: FormColumns['heads'],
): FilledCell {
  return { place: cellPlace(table, row.number, place), head: heads.get(place) ?? '', lines };
}

/** What stands on further sheets and is none of the form's own words. */
function strangeCells(table: SourceTable): readonly FilledCell[] {
  const own = new Set([
    instructionTitle,
    ...formInstruction.flatMap((text, index) => [text, `${index + 1}. ${text}`]),
    ...stateAnswers,
  ]);
  return table.rows
    .flatMap((row) => cellsOf(table, row, new Map()))
    .filter(({ lines }) => !lines.every(({ text }) => own.has(text)));
}

function inLine(cell: SourceCell | undefined): string {
  return wordsOfCell(cell).replace(/\n/g, ' ');
}
