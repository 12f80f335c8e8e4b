import { formatDayShort } from '../calendar/format-day.ts';
import type { DayInterval, IsoDay } from '../calendar/iso-day.ts';
import type { Achieved } from '../model/monitoring.ts';
import { factScope } from '../phrases/fact-scope.ts';
import { parseDeadline } from '../phrases/parse-deadline.ts';
import type { Period } from '../phrases/period.schema.ts';
import { isSameUnit } from '../phrases/quantity/unit-kind.ts';
import type { Quantity } from '../phrases/quantity.schema.ts';
import { resolveDeadline } from '../phrases/resolve-deadline.ts';
import { foldTitle } from '../text/fold.ts';
import { type JoinedFacts, joinFacts } from './join-facts.ts';

/** What one report tells of a plan, and of which days it tells. */
export interface ToldFacts {
  /** The day and the file of the report, where it is not the one that is looked at. */
  readonly earlier?: { readonly asOf: IsoDay | undefined; readonly path: string };
  readonly facts: readonly Achieved[];
  readonly days: readonly DayInterval[];
}

/** A fact that counts, and the day of the report that tells it. */
export interface CountedFact {
  readonly fact: Achieved;
  readonly told: ToldFacts;
}

/** A fact in its author's words, that of an earlier report with its day: «2 семинара (на 01.04.2021)». */
export function countedText({ fact, told: { earlier } }: CountedFact): string {
  return dated(fact, earlier?.asOf);
}

/** A fact in its author's words, with the day of its report where that is an earlier one. */
export function dated({ text }: Achieved, asOf: IsoDay | undefined): string {
  return asOf === undefined ? text : `${text} (на ${formatDayShort(asOf)})`;
}

/** Those of facts that are compared together which earlier reports tell, as that of the last one sees them. */
export function toldEarlier(together: readonly CountedFact[]): readonly CountedFact[] {
  const last = together.at(-1)?.told;
  return together.filter(({ told }) => told !== last);
}

/** What facts of several reports against one plan come to, and which of them count at all. */
export interface JoinedTellings extends JoinedFacts {
  readonly counted: readonly CountedFact[];
}

/** What was planned, and for when. */
export interface ToldPlan {
  readonly planned: readonly Quantity[];
  readonly period: Period | undefined;
}

/** What reports tell of one plan up to some day, whichever way they are read. */
export interface Readings {
  /** Where a report that may mean both tells of all that there was so far. */
  readonly least: readonly CountedFact[];
  /** Where it tells of what came on top of it. */
  readonly most: readonly CountedFact[];
  /** The days of all that is told. */
  readonly days: readonly DayInterval[];
}

/** What is told before the first report. */
export const nothingTold: Readings = { least: [], most: [], days: [] };

/**
 * Puts what several reports tell of one plan together. A later figure may be what there was since the earlier report, which
 * adds to it, or all that there was so far, which takes its place. Where nothing says which, both are tried: they reach the
 * plan or miss it alike, or it is unclear.
 */
export function joinReadings({ least, most }: Readings, { planned }: ToldPlan): JoinedTellings {
  const [last, all] = [joinCounted(least, planned), joinCounted(most, planned)];
  if (last.state !== all.state) return { state: 'unclear', quantities: [], counted: most };
  return { state: all.state, quantities: isSameFigures(last, all) ? all.quantities : [], counted: most };
}

function joinCounted(counted: readonly CountedFact[], planned: readonly Quantity[]): JoinedFacts {
  return joinFacts(
    counted.map(({ fact }) => fact.quantities),
    planned,
  );
}

function isSameFigures({ quantities: ones }: JoinedFacts, { quantities: others }: JoinedFacts): boolean {
  return ones.every(({ value, to }, index) => value === others[index]?.value && to === others[index]?.to);
}

/** What reports tell together with the next one. */
export function withTold({ least, most, days }: Readings, told: ToldFacts, { planned, period }: ToldPlan): Readings {
  const own = told.facts.map((fact): CountedFact => ({ fact, told }));
  const all = [...days, ...told.days];
  const onTop = (known: readonly CountedFact[]): readonly CountedFact[] => [
    ...known.filter(isNotToldAgain(told, period)),
    ...own,
  ];
  switch (standingOf(told, least, days, planned)) {
    case 'total':
      return { least: own, most: own, days: all };
    case 'addition':
      return { least: onTop(least), most: onTop(most), days: all };
    case 'unknown':
      return { least: own, most: onTop(most), days: all };
  }
}

/** Whether a figure is of all that there was or of what came since: by its words, by its time, by its days, if by anything. */
function standingOf(
  { facts, days }: ToldFacts,
  before: readonly CountedFact[],
  daysBefore: readonly DayInterval[],
  planned: readonly Quantity[],
): 'total' | 'addition' | 'unknown' {
  if (before.length === 0) return 'total';
  const scopes = facts.map(({ text }) => factScope(text));
  if (scopes.includes('total')) return 'total';
  if (scopes.includes('addition') || [...facts, ...before.map(({ fact }) => fact)].every(isOfTime)) return 'addition';
  if (days.length === 0) return 'unknown';
  const isRetold = daysBefore.length > 0 && daysBefore.every((day) => days.some((each) => isSameDay(each, day)));
  const isNothingNew = days.every((day) => daysBefore.some((each) => isSameDay(each, day)));
  if (isRetold || isNothingNew) return 'total';
  // It was held again: all that there was so far would have grown.
  return hasGrown(facts, before, planned) ? 'unknown' : 'addition';
}

function hasGrown(facts: readonly Achieved[], before: readonly CountedFact[], planned: readonly Quantity[]): boolean {
  const { quantities } = joinCounted(before, planned);
  const own = joinFacts(
    facts.map((fact) => fact.quantities),
    planned,
  );
  return own.quantities.some((figure) =>
    quantities.some(({ unit, value }) => isSameUnit(unit, figure.unit) && figure.value > value),
  );
}

/** «Факт март 2021: …» names the time that it tells of. */
function isOfTime({ against }: Achieved): boolean {
  return against !== undefined && !/^\d+$/.test(against);
}

/** What is told of a time again takes the place of what was told of it, unless its words say that it came on top. */
function isNotToldAgain({ facts }: ToldFacts, period: Period | undefined): (counted: CountedFact) => boolean {
  const again = facts.filter((fact) => isOfTime(fact) && factScope(fact.text) !== 'addition');
  const times = new Set(again.map((fact) => timeOf(fact, period)));
  return ({ fact }) => !(isOfTime(fact) && times.has(timeOf(fact, period)));
}

/** One time is the same in other words: «март», «март 2021». */
function timeOf({ against = '' }: Achieved, period: Period | undefined): string {
  const { intervals } = resolveDeadline(parseDeadline(against), period);
  return intervals.length === 0 ? foldTitle(against) : intervals.map(({ from, to }) => `${from}/${to}`).join();
}

function isSameDay(one: DayInterval, other: DayInterval): boolean {
  return one.from === other.from && one.to === other.to;
}
