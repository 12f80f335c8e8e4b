import type { DayInterval } from '../calendar/iso-day.ts';
import type { ColumnKey } from '../model/column.ts';
import { acrossTable } from './across-table.ts';
import { behindHead, besideCells } from './beside-cells.ts';
import { dividedBodies } from './divide-bodies.ts';
import { doubtsOfEvent } from './doubts.ts';
import { eventHeadings } from './event-headings.ts';
import { rowsLeftOut } from './left-out-numbers.ts';
import {
  canStageHave,
  closedEvent,
  eventAcross,
  isAwaited,
  lastRowOf,
  type OpenEvent,
  openEvent,
  stageAcross,
} from './open-event.ts';
import { hasMarks, type ReadColumn } from './read-columns.ts';
import type { ReadRow, TitleRow } from './row-kinds.ts';
import {
  headWords,
  type SourceCell,
  type SourceLine,
  type SourceRow,
  type SourceTable,
  wordsOfCell,
} from './source.ts';
import type { RunReading } from './time-cells.ts';
import { type RowsAbove, type Values, valuesOfRow } from './values-of-row.ts';

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
  /** Cells that are understood without their words standing anywhere. */
  readonly understood: readonly SourceCell[];
}

/** A comment of the document, and with the words of the event and the column that it is written at. */
export interface CellComment {
  readonly text: string;
  readonly placed: string;
}

/** Reads the rows below a head; `period` are the days that the roadmap is for, where it says so. */
export function readRows(
  table: SourceTable,
  columns: readonly ReadColumn[],
  body: number,
  period: DayInterval | undefined,
): ReadRows {
  const read: (TitleRow | OpenEvent)[] = [];
  const remarks: string[] = [];
  const notes: string[] = [];
  const comments: CellComment[] = [];
  const understood: SourceCell[] = [];
  let cells = 0;
  const above: RowsAbove = { merged: new Map(), last: new Map(), underHeads: new Map(), period };
  const dittos: { readonly row: number; readonly words: string }[] = [];
  const place = { title: indexOf(columns, 'event'), number: indexOf(columns, 'number') };
  const rows = table.rows.slice(body);
  const placeOf = ({ number }: { readonly number: number }): string => `${table.name}, строка ${number}`;
  const runs: Record<RunReading, number[]> = { each: [], 'in one': [] };
  const divided: SourceRow[] = [];
  const headings = eventHeadings(table, columns, body);
  const leftOut = rowsLeftOut(rows, columns);
  const readRow = (row: SourceRow, index: number): void => {
    const own = [...row.cells.values()].filter((cell) => wordsOfCell(cell) !== '');
    if (isHeadAgain(row, columns)) {
      understood.push(...own);
      return;
    }
    cells += own.length;
    const last = read.at(-1);
    const open = last !== undefined && 'left' in last ? last : undefined;
    const heading = headings.get(row);
    if (heading !== undefined) {
      above.merged.clear();
      if (heading.is === 'stage' && open !== undefined) open.stages.push(stageAcross(heading.lines));
      else read.push(eventAcross(row.number, heading.lines));
      return;
    }
    const across = acrossTable({ row, next: rows[index + 1], width: table.width }, columns);
    if (across !== undefined) {
      above.merged.clear();
      const look = lookOf(own);
      read.push(
        ...across.map(
          (text, at): TitleRow => ({
            is: 'title',
            text,
            place: placeOf(row),
            number: row.number,
            cells: at === 0 ? own.length : 0,
            look,
          }),
        ),
      );
      return;
    }
    const values = valuesOfRow(row, columns, above);
    if (namesSeveralBodies(values.own, columns)) divided.push(row);
    understood.push(...values.understood);
    remarks.push(...values.doubts.map((doubt) => `${placeOf(row)}: ${doubt}`));
    dittos.push(...values.dittos.map((words) => ({ row: row.number, words })));
    if (values.runs !== undefined) runs[values.runs].push(row.number);
    if (own.length === 0) {
      if (open !== undefined) open.left -= 1;
      return;
    }
    if (open !== undefined && isAwaited(open, rows[index - 1])) {
      for (const [column, lines] of values.own) open.values.set(column, lines);
    } else if (open !== undefined && open.left > 0 && !values.own.has(place.number)) {
      open.left -= 1;
      open.stages.push({ ...values, isTitled: false });
    } else if (open !== undefined && open.left <= 0 && goesOn(values.own, place)) {
      const whole = lastRowOf(open);
      joinRows(whole, values.own);
      for (const index of values.own.keys()) above.last.set(index, whole.get(index) ?? []);
      remarks.push(`${placeOf(row)}: продолжает предыдущую строку`);
    } else if (open !== undefined && !leftOut.has(row) && isTitledStage(values.own, open, columns)) {
      open.stages.push({ ...values, isTitled: true });
      if (!values.own.has(place.number))
        remarks.push(
          `${placeOf(row)}: без номера, поэтому принята за этап мероприятия над ней; если это отдельное мероприятие, исправьте слово «этап»`,
        );
    } else {
      const event = openEvent(row, values, columns[place.title]);
      read.push(event);
      if (leftOut.has(row))
        remarks.push(
          `${placeOf(row)}: без номера, но номера вокруг неё его пропускают, поэтому принята за мероприятие: допишите номер`,
        );
      remarks.push(...doubtsOfEvent(event.values, columns).map((doubt) => `${placeOf(row)}: ${doubt}`));
    }
  };
  rows.forEach((row, index) => {
    readRow(row, index);
    const beside = besideCells(row, columns);
    if (beside === undefined || isHeadAgain(row, columns)) return;
    const last = read.at(-1);
    const event = last !== undefined && 'left' in last ? last : undefined;
    if (event === undefined) notes.push(...beside.notes.map(({ text }) => text));
    else event.notes.push(...beside.notes.map(behindHead));
    const what = event === undefined ? placeOf(row) : wordsOfEvent(event, place);
    comments.push(...beside.comments.map((each) => ({ text: each.text, placed: `${what}: ${behindHead(each)}` })));
  });
  const [firstDivided] = divided;
  if (firstDivided !== undefined)
    remarks.push(
      `${table.name}: исполнители, названные через запятую, записаны порознь (строк: ${divided.length}, первая – ${firstDivided.number}); если где-то это один исполнитель, возьмите его в кавычки`,
    );
  const [firstDitto] = dittos;
  if (firstDitto !== undefined)
    remarks.push(
      `${table.name}: вместо «${firstDitto.words}» стоит то, что выше (ячеек: ${dittos.length}, первая – строка ${firstDitto.row})`,
    );
  remarks.push(...runReadings.flatMap((reading) => remarkOfRuns(table.name, reading, runs[reading])));
  return {
    rows: read.map((each) => ('left' in each ? { ...closedEvent(each, columns), place: placeOf(each) } : each)),
    remarks,
    notes,
    comments,
    cells,
    understood,
  };
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
function wordsOfEvent(
  { values, heading }: OpenEvent,
  place: { readonly title: number; readonly number: number },
): string {
  const title = (heading ?? values.get(place.title))?.[0]?.text ?? '';
  return `мероприятие ${[numberIn(values, place.number), `«${title}»`].filter(Boolean).join(' ')}`;
}

function indexOf(columns: readonly ReadColumn[], key: ColumnKey): number {
  return columns.findIndex((column) => column.key === key);
}

/** The head, repeated by hand on the next page. */
function isHeadAgain({ cells }: SourceRow, columns: readonly ReadColumn[]): boolean {
  if (columns.some((column) => hasMarks(column) || column.head === '')) return false;
  const words = columns.map(({ places }) => headWords(cells.get(places[0] ?? -1)));
  return columns.every(({ head }, index) => head === words[index]);
}

function namesSeveralBodies(own: Values, columns: readonly ReadColumn[]): boolean {
  return [...own].some(([index, lines]) => {
    const key = columns[index]?.key;
    if (key !== 'performers' && key !== 'coPerformers') return false;
    return lines.some(({ text }) => dividedBodies(text) !== undefined);
  });
}

/** How the letters of cells look, where all of them look alike. */
function lookOf(cells: readonly SourceCell[]): string {
  const lines = cells.flatMap(({ lines: own }) => own);
  const is = (look: 'isBold' | 'isItalic'): boolean => lines.length > 0 && lines.every((line) => line[look] === true);
  return [is('isBold') ? 'bold' : '', is('isItalic') ? 'italic' : ''].join(' ').trim();
}

/** A row with a title of its own below a numbered event: it has no number, or one behind that of the event, and nothing that stages cannot have. */
function isTitledStage(own: Values, event: OpenEvent, columns: readonly ReadColumn[]): boolean {
  const [title, number] = [indexOf(columns, 'event'), indexOf(columns, 'number')];
  const ofEvent = numberIn(event.values, number);
  if (ofEvent === '' || !own.has(title)) return false;
  if ([...own.keys()].some((index) => index !== title && index !== number && !canStageHave(columns[index] ?? {})))
    return false;
  const ofRow = numberIn(own, number);
  return ofRow === '' || (ofEvent.includes('.') && ofRow.startsWith(`${ofEvent}.`));
}

function numberIn(values: Values, column: number): string {
  const [line] = values.get(column) ?? [];
  return `${line?.label ?? ''}${line?.text ?? ''}`.replace(/[.)]$/, '');
}

/** A row that somebody continued by hand: it has no number, and its title goes on in the middle of a sentence, or not at all. */
function goesOn(values: Values, place: { readonly title: number; readonly number: number }): boolean {
  if (place.number >= 0 && values.has(place.number)) return false;
  if (place.title < 0) return false;
  const words = values.get(place.title)?.[0]?.text;
  return words === undefined || (place.number >= 0 && /^[\p{Ll}(]/u.test(words));
}

function joinRows(to: Map<number, SourceLine[]>, values: Values): void {
  for (const [index, lines] of values) {
    const before = to.get(index) ?? [];
    const [first, ...others] = lines;
    const last = before.at(-1);
    const goesInLine =
      first !== undefined &&
      last !== undefined &&
      first.label === undefined &&
      /^[\p{Ll}\d(]/u.test(first.text) &&
      !/[.;]$/.test(last.text);
    if (goesInLine) to.set(index, [...before.slice(0, -1), { ...last, text: `${last.text} ${first.text}` }, ...others]);
    else to.set(index, [...before, ...lines]);
  }
}
