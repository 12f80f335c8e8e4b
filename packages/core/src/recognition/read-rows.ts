import type { DayInterval } from '../calendar/iso-day.ts';
import { acrossTable } from './across-table.ts';
import { behindHead, besideCells } from './beside-cells.ts';
import { doubtsOfEvent } from './doubts.ts';
import { type EventHeading, type EventHeadings, eventHeadings } from './event-headings.ts';
import { rowsLeftOut } from './left-out-numbers.ts';
import { legendIn } from './marks.ts';
import {
  closedEvent,
  eventAcross,
  isAwaited,
  lastRowOf,
  type OpenEvent,
  openEvent,
  stageAcross,
} from './open-event.ts';
import type { ReadColumn } from './read-columns.ts';
import type { ReadRow, TitleRow } from './row-kinds.ts';
import {
  goesOn,
  isHeadAgain,
  isTitledStage,
  joinRows,
  type KeyColumns,
  keyColumns,
  lookOf,
  namesSeveralBodies,
  numberIn,
} from './signs-of-rows.ts';
import { type SourceCell, type SourceRow, type SourceTable, wordsOfCell } from './source.ts';
import type { RunReading } from './time-cells.ts';
import { type RowsAbove, type RowValues, valuesOfRow } from './values-of-row.ts';

/** The rows of a table, and what is to be told of how they were read. */
export interface ReadRows {
  readonly rows: readonly ReadRow[];
  readonly remarks: readonly string[];
  /** Notes at the foot of cells that are of no event. */
  readonly notes: readonly string[];
  /** What readers have written at cells. */
  readonly comments: readonly CellComment[];
  /** How many cells with words there were in its body. */
  readonly cells: number;
  /** How many cells nobody can read. */
  readonly gaps: number;
  /** Cells that are understood without their words standing anywhere. */
  readonly understood: readonly SourceCell[];
}

/** A comment of the document, and with the words of the event and the column that it is written at. */
export interface CellComment {
  readonly text: string;
  readonly placed: string;
}

/** What is known of a table while its rows are read, from the first to the last. */
interface Reading {
  readonly table: SourceTable;
  readonly columns: readonly ReadColumn[];
  /** The rows below the head. */
  readonly rows: readonly SourceRow[];
  readonly place: KeyColumns;
  readonly headings: EventHeadings;
  readonly leftOut: ReturnType<typeof rowsLeftOut>;
  readonly above: RowsAbove;
  readonly read: (TitleRow | OpenEvent)[];
  readonly remarks: string[];
  readonly notes: string[];
  readonly comments: CellComment[];
  readonly understood: SourceCell[];
  /** Rows that name several performers in one line. */
  readonly divided: SourceRow[];
  /** Signs for what stands above, with their rows. */
  readonly dittos: { readonly row: number; readonly words: string }[];
  /** The rows with marks next to each other, by how these were read. */
  readonly runs: Readonly<Record<RunReading, number[]>>;
  cells: number;
}

/** Reads the rows below a head; `period` are the days that the roadmap is for, where it says so. */
export function readRows(
  table: SourceTable,
  columns: readonly ReadColumn[],
  body: number,
  period: DayInterval | undefined,
): ReadRows {
  const reading = beginReading(table, columns, body, period);
  for (const [index, row] of reading.rows.entries()) {
    if (isHeadAgain(row, columns)) {
      reading.understood.push(...filledCells(row));
      continue;
    }
    readRow(row, index, reading);
    takeBeside(row, reading);
  }
  const { read, remarks, notes, comments, cells, understood } = reading;
  return {
    rows: read.map((each) =>
      'left' in each ? { ...closedEvent(each, columns), place: placeIn(table, each.number) } : each,
    ),
    remarks: [...remarks, ...remarksOfTable(reading)],
    notes,
    comments,
    cells,
    gaps: reading.rows.reduce((sum, { gaps }) => sum + (gaps?.size ?? 0), 0),
    understood,
  };
}

function beginReading(
  table: SourceTable,
  columns: readonly ReadColumn[],
  body: number,
  period: DayInterval | undefined,
): Reading {
  const rows = table.rows.slice(body);
  return {
    table,
    columns,
    rows,
    place: keyColumns(columns),
    headings: eventHeadings(table, columns, body),
    leftOut: rowsLeftOut(rows, columns),
    above: { merged: new Map(), last: new Map(), underHeads: new Map(), period },
    read: [],
    remarks: [],
    notes: [],
    comments: [],
    understood: [],
    divided: [],
    dittos: [],
    runs: { each: [], 'in one': [] },
    cells: 0,
  };
}

/** A row as messages name it. */
function placeIn({ name }: SourceTable, row: number): string {
  return `${name}, строка ${row}`;
}

function filledCells({ cells }: SourceRow): readonly SourceCell[] {
  return [...cells.values()].filter((cell) => wordsOfCell(cell) !== '');
}

/** The event that was read last, where nothing has closed it. */
function openEventIn({ read }: Reading): OpenEvent | undefined {
  const last = read.at(-1);
  return last !== undefined && 'left' in last ? last : undefined;
}

/** A row is the heading of an event, one or more titles across the table, or values in its columns. */
function readRow(row: SourceRow, index: number, reading: Reading): void {
  const { headings, rows, table, columns, above } = reading;
  reading.cells += filledCells(row).length;
  const heading = headings.get(row);
  const across =
    heading === undefined ? acrossTable({ row, next: rows[index + 1], width: table.width }, columns) : undefined;
  if (heading === undefined && across === undefined) {
    readValues(row, index, reading);
    return;
  }
  above.merged.clear();
  if (across !== undefined) readTitles(across, row, reading);
  else if (heading !== undefined) readHeading(heading, row, reading);
}

function readHeading({ is, lines }: EventHeading, { number }: SourceRow, reading: Reading): void {
  const open = openEventIn(reading);
  if (is === 'stage' && open !== undefined) open.stages.push(stageAcross(lines));
  else reading.read.push(eventAcross(number, lines));
}

function readTitles(texts: readonly string[], row: SourceRow, { read, table, notes }: Reading): void {
  const own = filledCells(row);
  const place = placeIn(table, row.number);
  const [look, { number }] = [lookOf(own), row];
  for (const [at, text] of texts.entries()) {
    if (legendIn([text]).size > 0) notes.push(text);
    else read.push({ is: 'title', text, place, number, cells: at === 0 ? own.length : 0, look });
  }
}

function readValues(row: SourceRow, index: number, reading: Reading): void {
  const { columns, table, above } = reading;
  const values = valuesOfRow(row, columns, above);
  if (namesSeveralBodies(values.own, columns)) reading.divided.push(row);
  reading.understood.push(...values.understood);
  reading.remarks.push(...values.doubts.map((doubt) => `${placeIn(table, row.number)}: ${doubt}`));
  reading.dittos.push(...values.dittos.map((words) => ({ row: row.number, words })));
  if (values.runs !== undefined) reading.runs[values.runs].push(row.number);
  const open = openEventIn(reading);
  if (filledCells(row).length > 0 || values.own.size > 0) takeValues(values, row, index, reading);
  else if (open !== undefined) open.left -= 1;
}

/** What a row says belongs to the event above it, is a stage of that, or begins an event. */
function takeValues(values: RowValues, row: SourceRow, index: number, reading: Reading): void {
  const { columns, place, rows, leftOut } = reading;
  const open = openEventIn(reading);
  if (open === undefined) beginEvent(values, row, reading);
  else if (isAwaited(open, rows[index - 1])) {
    for (const [column, lines] of values.own) open.values.set(column, lines);
  } else if (open.left > 0 && !values.own.has(place.number)) {
    open.left -= 1;
    open.stages.push({ ...values, isTitled: false });
  } else if (open.left <= 0 && goesOn(values.own, place)) continueEvent(open, values, row, reading);
  else if (!leftOut.has(row) && isTitledStage(values.own, open, columns)) beginStage(open, values, row, reading);
  else beginEvent(values, row, reading);
}

function continueEvent(open: OpenEvent, { own }: RowValues, row: SourceRow, { above, remarks, table }: Reading): void {
  const whole = lastRowOf(open);
  joinRows(whole, own);
  for (const index of own.keys()) above.last.set(index, whole.get(index) ?? []);
  remarks.push(`${placeIn(table, row.number)}: продолжает предыдущую строку`);
}

function beginStage(open: OpenEvent, values: RowValues, row: SourceRow, { place, remarks, table }: Reading): void {
  open.stages.push({ ...values, isTitled: true });
  if (values.own.has(place.number)) return;
  remarks.push(
    `${placeIn(table, row.number)}: без номера, поэтому принята за этап мероприятия над ней; если это отдельное мероприятие, исправьте слово «этап»`,
  );
}

function beginEvent(values: RowValues, row: SourceRow, reading: Reading): void {
  const { columns, place, leftOut, remarks, table } = reading;
  const at = placeIn(table, row.number);
  const event = openEvent(row, values, columns[place.title]);
  reading.read.push(event);
  if (leftOut.has(row))
    remarks.push(
      `${at}: без номера, но номера вокруг неё его пропускают, поэтому принята за мероприятие: допишите номер`,
    );
  remarks.push(...doubtsOfEvent(event.values, columns).map((doubt) => `${at}: ${doubt}`));
}

/** Notes and comments beside the words of a row are the event's, where one is open. */
function takeBeside(row: SourceRow, reading: Reading): void {
  const { columns, place, table } = reading;
  const beside = besideCells(row, columns);
  if (beside === undefined) return;
  const event = openEventIn(reading);
  if (event === undefined) reading.notes.push(...beside.notes.map(({ text }) => text));
  else event.notes.push(...beside.notes.map(behindHead));
  const what = event === undefined ? placeIn(table, row.number) : wordsOfEvent(event, place);
  const placed = beside.comments.map((each) => ({ text: each.text, placed: `${what}: ${behindHead(each)}` }));
  reading.comments.push(...placed);
}

/** What is told once of a table, however many of its rows it is about. */
function remarksOfTable({ table: { name }, divided, dittos, runs }: Reading): readonly string[] {
  const [firstDivided] = divided;
  const [firstDitto] = dittos;
  return [
    ...(firstDivided === undefined
      ? []
      : [
          `${name}: исполнители, названные через запятую, записаны порознь (строк: ${divided.length}, первая – ${firstDivided.number}); если где-то это один исполнитель, возьмите его в кавычки`,
        ]),
    ...(firstDitto === undefined
      ? []
      : [
          `${name}: вместо «${firstDitto.words}» стоит то, что выше (ячеек: ${dittos.length}, первая – строка ${firstDitto.row})`,
        ]),
    ...runReadings.flatMap((reading) => remarkOfRuns(name, reading, runs[reading])),
  ];
}

const runReadings = ['each', 'in one'] as const;

const readingWords: Readonly<Record<RunReading, string>> = {
  each: 'прочитаны как отдельные сроки; если где-то это один срок подряд, напишите его через тире («I – II кварталы»)',
  'in one': 'прочитаны как один срок подряд; если где-то это разные сроки, напишите их через запятую («март, апрель»)',
};

/** What marks next to each other mean cannot be known: how they were read is told once. */
function remarkOfRuns(table: string, reading: RunReading, rows: readonly number[]): readonly string[] {
  const [first] = rows;
  return first === undefined
    ? []
    : [`${table}: отметки в соседних графах (строк: ${rows.length}, первая – ${first}) ${readingWords[reading]}`];
}

/** An event by its number and title. */
function wordsOfEvent({ values, heading }: OpenEvent, place: KeyColumns): string {
  const title = (heading ?? values.get(place.title))?.[0]?.text ?? '';
  return `мероприятие ${[numberIn(values, place.number), `«${title}»`].filter(Boolean).join(' ')}`;
}
