import { intersection } from '../calendar/calendar.ts';
import type { DayInterval, IsoDay } from '../calendar/iso-day.ts';
import type { EventReport } from '../model/monitoring.ts';
import type { Deadline } from '../phrases/deadline.schema.ts';
import type { Period } from '../phrases/period.schema.ts';
import { resolveDeadline } from '../phrases/resolve-deadline.ts';
import type { StateStatement } from '../phrases/state.schema.ts';
import { occasionsNamed, type TimesOf } from './named-occasions.ts';
import { byDays, type Occasion } from './occasion.ts';

/** What was reported of an event, and as of which day; a report whose day is not known tells of all that came before. */
export interface DatedReport {
  readonly asOf: IsoDay | undefined;
  readonly report: EventReport;
  /** Where it begins in its file, if several that agree make it. */
  readonly head?: EventReport;
}

/** An occasion with what reports say of it. */
export interface SettledOccasion extends Occasion {
  /** The days on which it was held, as reports name them. */
  readonly held: readonly DayInterval[];
  /** What the last report on it says, where that is not simply that it was held. */
  readonly said?: 'partly' | 'not-held';
  /** The new deadline of an occasion that was moved: it is kept, and does not count. */
  readonly movedTo?: Deadline;
  /** Whether it came in the place of one that was moved. */
  readonly isNew: boolean;
}

/** Occasions that nobody has reported on. */
export function plannedOccasions(occasions: readonly Occasion[]): readonly SettledOccasion[] {
  return occasions.map((occasion) => ({ ...occasion, held: [], isNew: false }));
}

/**
 * Puts what was reported of an event, the earliest first, to its occasions. Days add up over the reports; a state is about
 * what was due by then and has no date. An occasion that was moved is kept, and its new time stands beside it.
 */
export function settleOccasions(
  planned: readonly SettledOccasion[],
  reports: readonly DatedReport[],
  times: TimesOf,
): readonly SettledOccasion[] {
  return reports.reduce((settled, report) => withReport(settled, report, times), planned);
}

function withReport(
  before: readonly SettledOccasion[],
  { asOf, report }: DatedReport,
  times: TimesOf,
): readonly SettledOccasion[] {
  const { period } = times;
  const days = (report.held?.days ?? []).filter(({ to }) => period?.from == null || to >= period.from);
  const dated = days.reduce(withDays, before);
  const touched = dated.filter((each, index) => each !== before[index]);
  const [ofTimes, ofWhole] = [report.states.filter(isOfTime), report.states.filter((state) => !isOfTime(state))];
  const settled = ofTimes.reduce(
    (known, state) => withState(known, state, occasionsNamed(state.about, known.filter(isInEffect), times), period),
    dated,
  );
  const told = new Set(settled.filter((each, index) => each !== dated[index]));
  return ofWhole.reduce((known, state) => {
    const open = known.filter((each) => !told.has(each));
    const isOfDated = state.is === 'partly' && touched.length > 0;
    const about = isOfDated ? touched.filter((each) => open.includes(each)) : meantBy(state, open, asOf);
    return withState(known, state, about, period);
  }, settled);
}

function isOfTime(state: StateStatement): state is StateStatement & { readonly about: string } {
  return state.about !== undefined;
}

function withState(
  occasions: readonly SettledOccasion[],
  { is, deadline }: StateStatement,
  meant: readonly SettledOccasion[],
  period: Period | undefined,
): readonly SettledOccasion[] {
  const about = new Set(meant);
  if (is === undefined) return occasions;
  if (is !== 'moved') return occasions.map((each) => (about.has(each) ? { ...each, said: is } : each));
  return deadline === undefined ? occasions : moved(occasions, about, deadline, period);
}

/** An occasion counts as long as it was not moved. */
export function isInEffect({ movedTo }: Pick<SettledOccasion, 'movedTo'>): boolean {
  return movedTo === undefined;
}

/** The occasions within whose days it was held; else the nearest one without a date: one that is over, or else one to come. */
function withDays(occasions: readonly SettledOccasion[], days: DayInterval): readonly SettledOccasion[] {
  const within = occasions.filter((each) => isInEffect(each) && isWithin(each, days));
  const meant = new Set(within.length > 0 ? within : nearestOpen(occasions, days));
  return occasions.map((each) => (meant.has(each) ? withHeld(each, days) : each));
}

/** A date that is reported later than a state takes its place. */
function withHeld({ said: _, ...occasion }: SettledOccasion, days: DayInterval): SettledOccasion {
  return { ...occasion, held: [...occasion.held, days] };
}

function isWithin({ days }: SettledOccasion, held: DayInterval): boolean {
  return days !== undefined && intersection(days, held) !== undefined;
}

function nearestOpen(occasions: readonly SettledOccasion[], held: DayInterval): readonly SettledOccasion[] {
  const open = occasions.filter((each) => isInEffect(each) && each.held.length === 0);
  const over = open
    .filter(({ days }) => days !== undefined && days.to < held.from)
    .toSorted(byEnd)
    .at(-1);
  const ahead = open.find(({ days }) => days !== undefined && days.from > held.to);
  const found = over ?? ahead ?? open.find(({ days }) => days === undefined);
  return found === undefined ? [] : [found];
}

function byEnd(one: SettledOccasion, other: SettledOccasion): number {
  const [first = '', second = ''] = [one.days?.to, other.days?.to];
  return first < second ? -1 : Number(first > second);
}

/**
 * What a state of the event is about: all that was due by the day of its report, has no date and was not told of before; else
 * what a report may tell beforehand, or contradicts.
 */
function meantBy(
  { is }: StateStatement,
  occasions: readonly SettledOccasion[],
  asOf: IsoDay | undefined,
): readonly SettledOccasion[] {
  const counting = occasions.filter(isInEffect);
  const wasDue = ({ days }: SettledOccasion): boolean => days === undefined || asOf === undefined || days.to <= asOf;
  const open = counting.filter(({ held }) => held.length === 0);
  const openAndDue = open.filter(wasDue);
  const untold = openAndDue.filter(({ said }) => said === undefined);
  if (untold.length > 0) return untold;
  if (openAndDue.length > 0) return openAndDue;
  if (open.length > 0) return is === 'not-held' ? [] : open.slice(0, 1);
  return counting.slice(-1);
}

function moved(
  occasions: readonly SettledOccasion[],
  about: ReadonlySet<SettledOccasion>,
  deadline: Deadline,
  period: Period | undefined,
): readonly SettledOccasion[] {
  const [first] = about;
  const { intervals, parts } = resolveDeadline(deadline, period);
  if (first === undefined || intervals.length === 0) return occasions;
  const isOfOneStage = [...about].every(({ stage }) => stage === first.stage);
  const stage = isOfOneStage && first.stage !== undefined ? { stage: first.stage } : {};
  const fresh = parts.flatMap(({ part, intervals: own }) =>
    own.map((days): SettledOccasion => ({ days, part, ...stage, held: [], isNew: true })),
  );
  const kept = occasions.map((each): SettledOccasion => (about.has(each) ? { ...each, movedTo: deadline } : each));
  return [...kept, ...fresh].toSorted(byDays);
}
