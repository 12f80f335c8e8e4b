import { type Deadline, type Event, type EventRow, eventsOf, type Roadmap, rowsOf } from '@dorkarta/core';
import type { TableRow } from '../table-document.ts';

/** What a row of the table is about: an event or one of its stages, and the deadlines that hold for it. */
export interface RowSubject {
  readonly event: Event;
  /** The stage that the row shows; absent where it shows the whole event. */
  readonly stage?: string;
  readonly deadlines: readonly Deadline[];
}

/**
 * The subjects of rows by the object that each shows. An event's first row is of its first stage where the others have
 * rows of their own, and of all its stages where they have none.
 */
export function rowSubjects(rows: readonly TableRow[], roadmap: Roadmap): ReadonlyMap<object, RowSubject> {
  const printed = new Set(rows.map(({ source }) => source));
  return new Map([...eventsOf(roadmap)].flatMap(({ event }) => subjectsOf(event, printed)));
}

function subjectsOf(event: Event, printed: ReadonlySet<object | undefined>): [object, RowSubject][] {
  const rows = rowsOf(event, []);
  const [first, ...others] = rows;
  const isDivided = others.some(({ stage }) => printed.has(stage));
  if (first === undefined || others.length === 0 || !isDivided) {
    return [[event, { event, ...stageOf(others.length === 0 ? first : undefined, ''), deadlines: deadlinesOf(rows) }]];
  }
  return rows.map((row, index) => [
    index === 0 ? event : (row.stage ?? event),
    { event, ...stageOf(row, `этап ${index + 1}`), deadlines: deadlinesOf([row]) },
  ]);
}

/** A stage by its title with its number, as the table prints it, or by its place. */
function stageOf(row: EventRow | undefined, place: string): { readonly stage?: string } {
  const { title = '', number } = row?.stage ?? {};
  if (title === '') return place === '' ? {} : { stage: place };
  return { stage: number === undefined ? title : `${number.replace(/\.$/, '')}. ${title}` };
}

/** Each deadline once: stages without one of their own share the event's. */
function deadlinesOf(rows: readonly EventRow[]): readonly Deadline[] {
  return [...new Set(rows.map(({ deadline }) => deadline))].filter((deadline) => deadline !== undefined);
}
