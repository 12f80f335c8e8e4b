import {
  type DeadlineView,
  type EventRow,
  type EventView,
  runsOfMarks,
  type TableTemplate,
  type TimePart,
  yearsIn,
} from '@dorkarta/core';
import { type CellContent, paragraph } from '../document/table-document.ts';

/** What a row has in its columns over time. */
export interface TimeCells {
  /** The words of the deadline, where they stand across all parts of a column. */
  readonly across?: string;
  /** How many parts there are. */
  readonly count: number;
  /** Whether its marks say all that its words do: whole months or quarters of the period. */
  readonly saysAll?: boolean;
  /** What stands in a single part. */
  readonly contentOf: (part: TimePart) => CellContent;
}

/** What has a deadline: a row of an event, or a stage. */
interface Dated {
  readonly deadline?: EventRow['deadline'];
}

const mark = '×';

/**
 * Where the deadline of a row falls: a mark, or in parts of several years those years. One that falls into all parts («в
 * течение года», «ежемесячно») or into none stands across them in its author's words, unless it names each part by itself.
 */
export function timeCells(row: Dated, { deadlines }: EventView, parts: readonly TimePart[]): TimeCells {
  const dated = deadlines.find(({ deadline }) => deadline === row.deadline);
  if (dated === undefined || parts.length === 0) return { count: parts.length, contentOf: () => [] };
  const intervals = dueDays(dated);
  const years = new Map(parts.map((part) => [part, yearsIn(part, intervals)]));
  const marked = parts.map((part) => years.get(part)?.length !== 0);
  const saysAll = doMarksSayAll(dated, parts, marked);
  const isAll = marked.every(Boolean) && parts.length > 1 && !saysAll;
  if (isAll || !marked.includes(true)) {
    return { across: dated.deadline.text, count: parts.length, contentOf: () => [] };
  }
  const contentOf = (part: TimePart): CellContent => markContent(part, years.get(part) ?? []);
  return { count: parts.length, saysAll, contentOf };
}

/** The days that a deadline means; of «до 15 октября» the last of them. */
function dueDays({ resolution }: DeadlineView): DeadlineView['resolution']['intervals'] {
  return resolution.parts.flatMap(({ part, intervals }) =>
    part.kind === 'until' ? intervals.map(({ to }) => ({ from: to, to })) : intervals,
  );
}

/** Whether marks, as they are read, are the days of a deadline: «октябрь 2026», «март – май», each with its year. */
function doMarksSayAll(
  { resolution, deadline }: DeadlineView,
  parts: readonly TimePart[],
  marked: readonly boolean[],
): boolean {
  const [first] = parts;
  if (first === undefined || deadline.notes.length > 0) return false;
  if (resolution.parts.some(({ part }) => manners.has(part.kind))) return false;
  const said = runsOfMarks(first.of.key, marked).map((run) => {
    const [from, to] = [parts[run[0] ?? -1]?.days?.from, parts[run.at(-1) ?? -1]?.days?.to];
    return `${from}/${to}`;
  });
  const meant = resolution.intervals.map(({ from, to }) => `${from}/${to}`);
  return said.length === meant.length && said.every((days) => meant.includes(days));
}

/** What says more than which days are meant. */
const manners: ReadonlySet<string> = new Set(['until', 'since', 'recurring', 'vague', 'unknown']);

function markContent({ days }: TimePart, years: readonly number[]): CellContent {
  if (years.length === 0) return [];
  return days === undefined
    ? years.map((each) => paragraph('cell-centered', String(each)))
    : [paragraph('cell-centered', mark)];
}

/** The columns over time of a table, each with its parts. */
export function timeColumnsOf({ columns }: TableTemplate): readonly (readonly TimePart[])[] {
  const parts = columns.filter((column) => column.key === 'time');
  return [...new Set(parts.map(({ of }) => of))].map((of) => parts.filter((part) => part.of === of));
}

/** Whether some column over time tells all that the words of a deadline say. */
export function isToldOverTime(row: Dated, view: EventView, template: TableTemplate): boolean {
  return timeColumnsOf(template).some((parts) => {
    const { across, saysAll } = timeCells(row, view, parts);
    return across !== undefined || saysAll === true;
  });
}
