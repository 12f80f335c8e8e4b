import { addDays } from '../calendar/calendar.ts';
import type { DayInterval, IsoDay } from '../calendar/iso-day.ts';
import type { Event } from '../model/event.ts';
import type { EventView } from '../view/event-run.ts';
import type { RoadmapView } from '../view/roadmap-view.ts';
import { createOccasionsOf, type Occasion } from './occasion.ts';
import { type DatedReport, isInEffect, plannedOccasions, type SettledOccasion, settleOccasions } from './settle.ts';

/** Where a time lies: its last day has come, it comes before the next control, later, or nobody said when. */
export type Timing = 'due' | 'soon' | 'later' | 'vague';

/**
 * How an occasion stands. While nothing is reported that is its timing. `moved` is the old time of what was moved;
 * `unreported` is due and nobody reported on it since; `overdue` is due and has no date although somebody did, or was moved
 * to a time that has come as well.
 */
export type OccasionState = Timing | 'held' | 'partly' | 'not-held' | 'moved' | 'unreported' | 'overdue';

/** An occasion as of a day. */
export interface DueOccasion extends SettledOccasion {
  readonly timing: Timing;
  /** Whether it has a date that is over. */
  readonly wasHeld: boolean;
  readonly state: OccasionState;
}

/** An event as of a day. */
export interface DueEvent {
  readonly event: EventView;
  /** All its occasions in the order of their days, those that were moved among them. */
  readonly occasions: readonly DueOccasion[];
  /** The most urgent of its occasions that count. */
  readonly timing: Timing;
  /** How it stands as a whole: by what is due of it, or, where nothing is, by all. */
  readonly state: OccasionState;
  /** How many of its occasions are due, and how many of these were held: «2 из 3». */
  readonly due: number;
  readonly held: number;
  /** What was reported of it, the earliest first; the last one stands. */
  readonly reports: readonly DatedReport[];
}

/** What of a roadmap is due as of a day. */
export interface Due {
  readonly asOf: IsoDay;
  /** The next control: what is due up to that day is due soon. */
  readonly next: IsoDay;
  /** Every event, in printed order. */
  readonly events: readonly DueEvent[];
  /** How an event stands. */
  readonly of: (event: Event) => DueEvent | undefined;
}

/** As of when, and by what reports, a roadmap is looked at. */
export interface DueOptions {
  readonly asOf: IsoDay;
  /** The next control; a month on where absent. */
  readonly next?: IsoDay | undefined;
  /** What was reported of an event, the earliest first. Where it is absent nobody reports yet, and nothing is missing. */
  readonly reportsOn?: ((event: Event) => readonly DatedReport[]) | undefined;
}

/** What of a roadmap is due as of a day: a pure function of the roadmap, what was reported of it, and the day. */
export function dueOf({ roadmap: { period }, events }: RoadmapView, options: DueOptions): Due {
  const { asOf, next = addDays(asOf, 30), reportsOn } = options;
  const occasionsOf = createOccasionsOf();
  const clock: Clock = { asOf, next, isReported: reportsOn !== undefined };
  const stand = (settled: readonly SettledOccasion[], reports: readonly DatedReport[]): Standing =>
    standingOf(settled.map((occasion) => asOfDay(occasion, reports, clock)));
  const planned = rememberByList(plannedOccasions);
  const unreported = rememberByList((occasions) => stand(planned(occasions), []));
  const due = events.map((event): DueEvent => {
    const reports = reportsOn?.(event.event) ?? [];
    if (reports.length === 0) return { event, reports, ...unreported(occasionsOf(event)) };
    return recallDue({ event, reports }, clock, () => {
      const settled = settleOccasions(planned(occasionsOf(event)), reports, { event: event.event, period });
      return { event, reports, ...stand(settled, reports) };
    });
  });
  const byEvent = new Map(due.map((each) => [each.event.event, each]));
  return { asOf, next, events: due, of: (event) => byEvent.get(event) };
}

/** How an event stood, by what was reported of it, as of when. */
interface KnownDue {
  readonly clock: Clock;
  readonly due: DueEvent;
}

/** By this an event knows how it stood last. */
const lastDue = {};

/** How an event stands, as long as it, the reports on it and the day are the same: who types in a report types on one event. */
function recallDue(
  { event, reports }: Pick<DueEvent, 'event' | 'reports'>,
  clock: Clock,
  find: () => DueEvent,
): DueEvent {
  const last = event.known.get(lastDue) as KnownDue | undefined;
  if (last?.due.event === event && isSameClock(last.clock, clock) && areSame(last.due.reports, reports))
    return last.due;
  const due = find();
  event.known.set(lastDue, { clock, due } satisfies KnownDue);
  return due;
}

function isSameClock(one: Clock, other: Clock): boolean {
  return one.asOf === other.asOf && one.next === other.next && one.isReported === other.isReported;
}

function areSame(reports: readonly DatedReport[], others: readonly DatedReport[]): boolean {
  return (
    reports.length === others.length &&
    reports.every(({ asOf, report }, index) => asOf === others[index]?.asOf && report === others[index]?.report)
  );
}

/** Many events have the same list of occasions: what is asked of it is found once. */
function rememberByList<Answer extends object>(
  find: (occasions: readonly Occasion[]) => Answer,
): (occasions: readonly Occasion[]) => Answer {
  const known = new Map<readonly Occasion[], Answer>();
  return (occasions) => {
    const answer = known.get(occasions) ?? find(occasions);
    known.set(occasions, answer);
    return answer;
  };
}

/** How an event stands, whichever it is. */
type Standing = Omit<DueEvent, 'event' | 'reports'>;

/** By which days occasions are judged, and whether anybody reports at all. */
interface Clock {
  readonly asOf: IsoDay;
  readonly next: IsoDay;
  readonly isReported: boolean;
}

function asOfDay(occasion: SettledOccasion, reports: readonly DatedReport[], clock: Clock): DueOccasion {
  const timing = timingOf(occasion.days, clock);
  // A day that is yet to come proves nothing.
  const wasHeld = occasion.said !== 'not-held' && occasion.held.some(({ from }) => from <= clock.asOf);
  return { ...occasion, timing, wasHeld, state: stateOf(occasion, { timing, wasHeld }, reports, clock) };
}

function timingOf(days: DayInterval | undefined, { asOf, next }: Clock): Timing {
  if (days === undefined) return 'vague';
  if (days.to <= asOf) return 'due';
  return days.to <= next ? 'soon' : 'later';
}

function stateOf(
  occasion: SettledOccasion,
  { timing, wasHeld }: Pick<DueOccasion, 'timing' | 'wasHeld'>,
  reports: readonly DatedReport[],
  { isReported }: Clock,
): OccasionState {
  const { days, said, isNew } = occasion;
  if (!isInEffect(occasion)) return 'moved';
  if (said !== undefined) return said;
  if (wasHeld) return 'held';
  if (timing !== 'due' || days === undefined || !isReported) return timing;
  const isReportedSince = reports.some(({ asOf: day }) => day === undefined || day >= days.to);
  return isNew || isReportedSince ? 'overdue' : 'unreported';
}

function standingOf(occasions: readonly DueOccasion[]): Standing {
  const counting = occasions.filter(isInEffect);
  const due = counting.filter(({ timing }) => timing === 'due');
  const held = due.filter(({ wasHeld }) => wasHeld);
  return {
    occasions,
    timing: urgencies.find((timing) => counting.some((each) => each.timing === timing)) ?? 'vague',
    state: stateOfAll(occasions, due, counting),
    due: due.length,
    held: held.length,
  };
}

const urgencies = ['due', 'soon', 'later', 'vague'] as const satisfies readonly Timing[];

const graveStates = ['overdue', 'unreported', 'not-held', ...urgencies] as const satisfies readonly OccasionState[];

function stateOfAll(
  occasions: readonly DueOccasion[],
  due: readonly DueOccasion[],
  counting: readonly DueOccasion[],
): OccasionState {
  if (due.length === 0 && counting.length < occasions.length) return 'moved';
  const states = new Set((due.length > 0 ? due : counting).map(({ state }) => state));
  const [only = 'vague', ...others] = states;
  if (others.length === 0) return only;
  if (states.has('held') || states.has('partly')) return 'partly';
  return graveStates.find((state) => states.has(state)) ?? only;
}
