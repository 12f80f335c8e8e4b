import type { DayInterval } from '../calendar/iso-day.ts';
import type { Event, Stage } from '../model/event.ts';
import type { Deadline, DeadlinePart } from '../phrases/deadline.schema.ts';
import type { Resolution } from '../phrases/resolve-deadline.ts';
import { nobody, partsOf } from '../roadmap/inheritance.ts';
import type { DeadlineView } from '../view/deadline-view.ts';
import type { EventView } from '../view/event-run.ts';

/** One time that an event is to be held: of what recurs there are many, of what has stages some for each of them. */
export interface Occasion {
  /** The days within which it is to be held; absent where its deadline names none, or where there is no deadline. */
  readonly days?: DayInterval;
  /** The part of the deadline that it comes from: «май» of «май, сентябрь»; all occasions of what recurs come from one part. */
  readonly part?: DeadlinePart;
  /** The stage whose own deadline it is; absent where it is the event's. */
  readonly stage?: Stage;
}

/**
 * Gives the occasions of an event, those with days in the order of their days, those without behind them. It is the same
 * list for all events whose deadline has the same words and that have no stages.
 */
export type OccasionsOf = (event: EventView) => readonly Occasion[];

/**
 * Makes a reader of occasions for the events of one roadmap. A wording that many events share is resolved once, for what it
 * means rests on the words and on the roadmap's period alone.
 */
export function createOccasionsOf(): OccasionsOf {
  const known = new Map<string, readonly Occasion[]>();
  const ofDeadline = (view: DeadlineView): readonly Occasion[] => {
    const { text } = view.deadline;
    const occasions = known.get(text) ?? occasionsIn(view.resolution);
    known.set(text, occasions);
    return occasions;
  };
  return ({ event, deadlines }) => {
    const [own] = deadlines;
    if (event.stages.length === 0) return own === undefined ? vague : ofDeadline(own);
    return rowsByDeadline(event)
      .flatMap(({ deadline, stage }): readonly Occasion[] => {
        const stated = deadlines.find((each) => each.deadline === deadline);
        const occasions = stated === undefined ? vague : ofDeadline(stated);
        return stage === undefined ? occasions : occasions.map((occasion) => ({ ...occasion, stage }));
      })
      .toSorted(byDays);
  };
}

/** The occasions of one event. */
export function occasionsOf(event: EventView): readonly Occasion[] {
  return createOccasionsOf()(event);
}

/** The one occasion of what has no time. */
const vague: readonly Occasion[] = [{}];

/** What each part of a deadline means, in the order of the days; what two parts mean comes once. */
function occasionsIn({ parts }: Resolution): readonly Occasion[] {
  const distinct = new Map<string, Occasion>();
  for (const { part, intervals } of parts) {
    for (const days of intervals) {
      const key = `${days.from}${days.to}`;
      if (!distinct.has(key)) distinct.set(key, { days, part });
    }
  }
  return distinct.size === 0 ? vague : [...distinct.values()].toSorted(byDays);
}

/** The deadlines that hold for the stages of an event; one that several take from the event is the event's, once. */
function rowsByDeadline(event: Event): readonly Dated[] {
  const rows = partsOf(event, nobody).map(
    ({ deadline, stage }): Dated =>
      stage === undefined || (deadline !== undefined && deadline === event.deadline)
        ? { deadline }
        : { deadline, stage },
  );
  const ofEvent = rows.findIndex(({ stage }) => stage === undefined);
  return rows.filter(({ stage }, index) => stage !== undefined || index === ofEvent);
}

interface Dated {
  readonly deadline: Deadline | undefined;
  readonly stage?: Stage;
}

/** By the first day, then by the last; what has no days stands last. */
export function byDays({ days: one }: Pick<Occasion, 'days'>, { days: other }: Pick<Occasion, 'days'>): number {
  if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
  if (one.from !== other.from) return one.from < other.from ? -1 : 1;
  return one.to < other.to ? -1 : Number(one.to > other.to);
}
