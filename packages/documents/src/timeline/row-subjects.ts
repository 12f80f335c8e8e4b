import {
  type DeadlineView,
  type Event,
  type EventRow,
  type EventView,
  nobody,
  type RoadmapView,
  rowsOf,
  type Stage,
} from '@dorkarta/core';
import type { TableRow } from '../document/table-document.ts';

/** What a row of the table is about: an event or one of its stages, and the deadlines that hold for it. */
export interface RowSubject {
  readonly event: Event;
  /** The stage that the row shows; absent where it shows the whole event. */
  readonly stage?: string;
  readonly deadlines: readonly DeadlineView[];
}

/**
 * The subjects of rows by the object that each shows. An event's first row is of the event itself, and of all its stages
 * that have no rows of their own.
 */
export function rowSubjects(rows: readonly TableRow[], { events }: RoadmapView): ReadonlyMap<object, RowSubject> {
  const printed = new Set(rows.flatMap(({ kind, source }) => (kind === 'heading' ? [] : [source])));
  return new Map(events.flatMap((event) => subjectsOf(event, printed)));
}

function subjectsOf({ event, deadlines }: EventView, printed: ReadonlySet<object | undefined>): [object, RowSubject][] {
  const datesOf = (shown: readonly EventRow[]): readonly DeadlineView[] =>
    deadlines.filter(({ deadline }) => shown.some((row) => row.deadline === deadline));
  const places = new Map(event.stages.map((stage, index) => [stage, `этап ${index + 1}`]));
  const rows = rowsOf(event, nobody);
  const isApart = ({ stage }: EventRow, index: number): boolean => index > 0 && printed.has(stage);
  const together = rows.filter((row, index) => !isApart(row, index));
  const [first] = together;
  const own = datesOf(together);
  const subject: RowSubject = {
    event,
    ...(together.length === 1 ? stageOf(first?.stage, rows.length > 1 ? places : undefined) : {}),
    deadlines: own.length === 0 && first?.stage === undefined ? deadlines : own,
  };
  const apart = rows
    .filter(isApart)
    .map((row): [object, RowSubject] => [
      row.stage ?? event,
      { event, ...stageOf(row.stage, places), deadlines: datesOf([row]) },
    ]);
  return [[event, subject], ...apart];
}

/** A stage by its title with its number, as the table prints it, or by its place. */
function stageOf(stage: Stage | undefined, places?: ReadonlyMap<Stage, string>): { readonly stage?: string } {
  if (stage === undefined) return {};
  const { title, number } = stage;
  if (title === '') {
    const place = places?.get(stage);
    return place === undefined ? {} : { stage: place };
  }
  return { stage: number === undefined ? title : `${number.replace(/\.$/, '')}. ${title}` };
}
