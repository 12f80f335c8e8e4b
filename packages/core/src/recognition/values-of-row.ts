import { formatDayShort } from '../calendar/format-day.ts';
import type { DayInterval } from '../calendar/iso-day.ts';
import { listed } from '../text/listed.ts';
import { placeholder } from '../text/placeholder.ts';
import { readIndicators } from './indicator-parts.ts';
import { bodyRole, isBlankMark, isDitto, isMark, type Legend } from './marks.ts';
import { type ReadColumn, roleOfMark } from './read-columns.ts';
import { isNear, serialDay } from './serial-day.ts';
import { type SourceCell, type SourceLine, type SourceRow, wordsInLine } from './source.ts';
import { readSpan } from './span-cells.ts';
import { type RunReading, readTimeCells, type SaidUnderHeads } from './time-cells.ts';

/** What stands in the columns, by their order. */
export type Values = ReadonlyMap<number, readonly SourceLine[]>;

/** What is known when a row is read: what the rows above leave for it, by column, and the time of the roadmap. */
export interface RowsAbove {
  /** What is merged over several rows. */
  readonly merged: Map<number, { readonly lines: readonly SourceLine[]; left: number }>;
  /** The days that the roadmap is for, where it says so. */
  readonly period: DayInterval | undefined;
  /** What was said last. */
  readonly last: Map<number, readonly SourceLine[]>;
  /** What words were found to say under heads of times. */
  readonly underHeads: SaidUnderHeads;
}

/** What a row says for itself, and what it shares with rows above by merging. */
export interface RowValues {
  readonly own: Map<number, SourceLine[]>;
  readonly shared: ReadonlyMap<number, readonly SourceLine[]>;
  /** Cells that are understood without their words: marks, the beginning and end of a time. */
  readonly understood: readonly SourceCell[];
  /** What is doubtful in it, in words that go on from its place. */
  readonly doubts: readonly string[];
  /** How marks next to each other were read, where some are. */
  readonly runs?: RunReading;
  /** Signs for what stands above («—"—»), in whose place that stands now. */
  readonly dittos: readonly string[];
}

/** The values of a row by its columns; what is merged over several rows from above is shared. */
export function valuesOfRow(
  row: SourceRow,
  columns: readonly ReadColumn[],
  { merged, last, period, underHeads }: RowsAbove,
): RowValues {
  const own = new Map<number, SourceLine[]>();
  const shared = new Map<number, readonly SourceLine[]>();
  const understood: SourceCell[] = [];
  const doubts: string[] = [];
  const dittos: string[] = [];
  let runs: RunReading | undefined;
  columns.forEach((column, index) => {
    const dated = withDays(row, column, period, doubts);
    const read = linesOf(dated, column, underHeads);
    const { found } = read;
    const above = merged.get(index);
    const said = column.key === 'event' || column.key === 'number' ? undefined : last.get(index);
    const words = read.isUnderstood || said === undefined ? '' : wordsOfLines(read.lines);
    const isAgain = words !== '' && isDitto(words);
    if (isAgain) dittos.push(words);
    const lines = isAgain && said !== undefined ? said : read.lines;
    const isUnderstood = read.isUnderstood || isAgain || dated !== row;
    if (lines.length > 0) last.set(index, lines);
    const gap = lines.length === 0 ? lineOfGap(row, column) : undefined;
    doubts.push(...(read.doubts ?? []), ...severalColumns(found, column, columns));
    runs ??= read.runs;
    if (isUnderstood) understood.push(...found.flatMap(([place]) => row.cells.get(place) ?? []));
    if (gap !== undefined) own.set(index, [gap]);
    else if (lines.length > 0) own.set(index, [...lines]);
    else if (above !== undefined && above.left > 0) shared.set(index, above.lines);
    if (above !== undefined) above.left -= 1;
    const reach = Math.max(1, ...found.map(([, cell]) => cell.rows));
    if (reach > 1) merged.set(index, { lines, left: reach - 1 });
  });
  return { own, shared, understood, doubts, dittos, ...(runs === undefined ? {} : { runs }) };
}

/** A cell may be meant for all the columns that it covers; its words stand in the first. */
function severalColumns(
  found: ColumnLines['found'],
  column: ReadColumn,
  columns: readonly ReadColumn[],
): readonly string[] {
  if (column.times !== undefined || column.marks !== undefined) return [];
  return found.flatMap(([place, cell]) => {
    if (cell.columns < 2) return [];
    const isUnder = ({ places }: ReadColumn): boolean =>
      places.some((each) => each >= place && each < place + cell.columns);
    const heads = columns.filter(isUnder).map(({ head }) => `«${head}»`);
    return heads.length < 2
      ? []
      : [`«${shortened(wordsInLine(cell))}» стоит в одной ячейке на графы ${listed(heads)}: записано в первой`];
  });
}

const longestQuote = 60;

function shortened(words: string): string {
  return words.length > longestQuote ? `${words.slice(0, longestQuote)}…` : words;
}

/** What cannot be read is a number or a title all the same: the row is an event of its own. */
function lineOfGap({ gaps }: SourceRow, { key, places }: ReadColumn): SourceLine | undefined {
  if (gaps === undefined || !places.some((place) => gaps.has(place))) return undefined;
  if (key === 'number') return { text: '' };
  return key === 'event' ? { text: placeholder } : undefined;
}

/** A row in whose column of deadlines numbers stand as the days that they are in Excel, where these are near the period; that is told. */
function withDays(
  row: SourceRow,
  { key, places, times }: ReadColumn,
  period: DayInterval | undefined,
  doubts: string[],
): SourceRow {
  if (key !== 'deadline' || times !== undefined || period === undefined) return row;
  const dated = places.flatMap((place) => {
    const cell = row.cells.get(place);
    const [only, ...others] = cell?.lines ?? [];
    const day = only === undefined || others.length > 0 ? undefined : serialDay(only.text);
    if (cell === undefined || only === undefined || day === undefined || !isNear(day, period)) return [];
    const text = formatDayShort(day);
    doubts.push(`число «${only.text}» в графе срока прочитано как день ${text}: в Excel ему не задали формат даты`);
    return [[place, { ...cell, lines: [{ ...only, text }] }] as const];
  });
  return dated.length === 0 ? row : { ...row, cells: new Map([...row.cells, ...dated]) };
}

function wordsOfLines(lines: readonly SourceLine[]): string {
  return lines.map(({ text }) => text).join(' ');
}

interface ColumnLines {
  readonly found: readonly (readonly [place: number, cell: SourceCell])[];
  readonly lines: readonly SourceLine[];
  readonly isUnderstood: boolean;
  readonly doubts?: readonly string[];
  readonly runs?: RunReading;
}

function linesOf(
  { cells }: SourceRow,
  { places, marks, role, legend, times, parts, isSpan }: ReadColumn,
  underHeads: SaidUnderHeads,
): ColumnLines {
  const found = places.flatMap((place) => {
    const cell = cells.get(place);
    return cell === undefined || cell.lines.length === 0 ? [] : [[place, cell] as const];
  });
  if (times !== undefined) return { found, ...readTimeCells(found, times, underHeads), isUnderstood: true };
  if (parts !== undefined) return { found, ...readIndicators(found, parts), isUnderstood: false };
  if (marks !== undefined)
    return { found, lines: markedBodies(inRole(found, role, legend), marks, legend), isUnderstood: true };
  const texts = found.map(([, cell]) => cell);
  if (isSpan === true) return { found, ...readSpan(found, places), isUnderstood: found.length > 1 };
  return { found, lines: texts.flatMap(({ lines }) => lines), isUnderstood: false };
}

/** The cells of those who have a part in the event, where abbreviations tell parts apart; other words stay with who carries it out. */
function inRole(
  found: ColumnLines['found'],
  role: ReadColumn['role'],
  legend: Legend | undefined,
): ColumnLines['found'] {
  if (role === undefined) return found;
  const words = found.map(([, cell]) => wordsInLine(cell));
  const ofMark = roleOfMark(words, legend);
  return found.filter((_, index) => {
    const said = words[index] ?? '';
    return (isMark(said) ? ofMark : (bodyRole(said, legend) ?? 'performers')) === role;
  });
}

/** Who stands at the heads of columns that are marked; other words stand behind theirs. */
function markedBodies(
  found: ColumnLines['found'],
  marks: ReadonlyMap<number, string>,
  legend: Legend | undefined,
): readonly SourceLine[] {
  return found.flatMap(([place, cell]) => {
    const words = wordsInLine(cell);
    if (isBlankMark(words)) return [];
    const heads = [...marks].filter(([at]) => at >= place && at < place + cell.columns).map(([, head]) => head);
    if (isMark(words) || bodyRole(words, legend) !== undefined) return [...new Set(heads)].map((text) => ({ text }));
    const [head] = heads;
    return head === undefined ? cell.lines : [{ text: `${head}: ${words}` }];
  });
}
