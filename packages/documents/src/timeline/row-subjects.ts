import { type DeadlineView, type Event, type EventRow, type EventView, type RoadmapView, rowsOf } from '@dorkarta/core';
import type { TableRow } from '../document/table-document.ts';

/** What a row of the table is about: an event or one of its stages, and the deadlines that hold for it. */
export interface RowSubject {
  readonly event: Event;
  /** The stage that the row shows; absent where it shows the whole event. */
  readonly stage?: string;
  readonly deadlines: readonly DeadlineView[];
}

/**
 * The subjects of rows by the object that each shows. An event's first row is of its first stage where the others have
 * rows of their own, and of all its stages where they have none.
 */
export function rowSubjects(rows: readonly TableRow[], { events }: RoadmapView): ReadonlyMap<object, RowSubject> {
  const printed = new Set(rows.map(({ source }) => source));
  return new Map(events.flatMap((event) => subjectsOf(event, printed)));
}

function subjectsOf({ event, deadlines }: EventView, printed: ReadonlySet<object | undefined>): [object, RowSubject][] {
  const datesOf = (shown: readonly EventRow[]): readonly DeadlineView[] =>
    deadlines.filter(({ deadline }) => shown.some((row) => row.deadline === deadline));
  const rows = rowsOf(event, []);
  const [first, ...others] = rows;
  const isDivided = others.some(({ stage }) => printed.has(stage));
  if (first === undefined || others.length === 0 || !isDivided) {
    return [[event, { event, ...stageOf(others.length === 0 ? first : undefined, ''), deadlines: datesOf(rows) }]];
  }
  return rows.map((row, index) => [
    index === 0 ? event : (row.stage ?? event),
    { event, ...stageOf(row, `этап ${index + 1}`), deadlines: datesOf([row]) },
  ]);
}

/** A stage by its title with its number, as the table prints it, or by its place. */
function stageOf(row: EventRow | undefined, place: string): { readonly stage?: string } {
  const { title = '', number } = row?.stage ?? {};
  if (title === '') return place === '' ? {} : { stage: place };
  return { stage: number === undefined ? title : `${number.replace(/\.$/, '')}. ${title}` };
}
