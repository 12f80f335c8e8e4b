import type { IsoDay } from '../calendar/iso-day.ts';
import type { Event, Indicator, PartialPlan } from '../model/event.ts';
import { planAgainst, plannedText } from '../model/indicator-plan.ts';
import type { Achieved, EventReport } from '../model/monitoring.ts';
import type { Period } from '../phrases/period.schema.ts';
import type { Quantity } from '../phrases/quantity.schema.ts';
import { nobody, rowsOf } from '../roadmap/inheritance.ts';
import { foldTitle } from '../text/fold.ts';
import { type Deviation, deviationOf } from './fact-deviation.ts';
import { compareFact, type FactState } from './fact-state.ts';
import {
  type CountedFact,
  countedText,
  dated,
  joinReadings,
  nothingTold,
  type Readings,
  type ToldFacts,
  type ToldPlan,
  toldEarlier,
  withTold,
} from './join-told-facts.ts';

/** A fact beside the indicator that it is against. */
export interface FactView {
  readonly fact: Achieved;
  /** Absent where the event has no such indicator. */
  readonly indicator: Indicator | undefined;
  /** What was planned of the indicator, or of the part of it that the fact is against; absent where its words alone plan. */
  readonly plan: string | undefined;
  /** How it stands to what was planned. */
  readonly state: FactState;
  /** By how much it differs; absent where the two cannot be compared. */
  readonly deviation?: Deviation;
  /** The facts that it was compared together with, itself the last. */
  readonly together?: readonly CountedFact[];
  /** Another fact says as little which of several indicators it is against: both were taken to mean the first. */
  readonly isDoubtful?: true;
  /** Where it is told, where that is an earlier report. */
  readonly earlier?: EarlierTelling;
}

/** An earlier report on an event: of which day, and in which file, as the later one writes it. */
export interface EarlierTelling {
  readonly asOf: IsoDay | undefined;
  readonly path: string;
  readonly report: EventReport;
}

/** An earlier report on an event, and the facts that it tells. */
interface ToldEarlier extends EarlierTelling {
  readonly facts: readonly FactView[];
}

/** What an earlier report tells of the event, as all later ones go on from it. */
export interface EarlierFacts extends ToldEarlier {
  /** What reports up to this one tell of each plan, as it was found out last: none of the later ones begins at the first. */
  readonly upTo: Map<Plan, Told>;
}

/** What was told of a plan before a report, and with it. */
interface Told {
  readonly before: Readings;
  readonly after: Readings;
}

/** Beside what the facts of a report stand. */
export interface FactSetting {
  readonly indicators: readonly Indicator[];
  readonly period: Period | undefined;
  /** What was told before, the earliest first. */
  readonly earlier: readonly EarlierFacts[];
}

/** The facts of a report beside the indicators of its event; those against one plan are compared together, over all reports. */
export function factsAgainst(report: Pick<EventReport, 'facts' | 'held'>, setting: FactSetting): readonly FactView[] {
  const { indicators, earlier } = setting;
  const views = report.facts.map((fact) => factView(fact, indicators));
  const unnamed = views.filter((view) => isUnnamed(view, indicators)).slice(1);
  const doubtful = new Set(indicators.length > 1 ? unnamed : []);
  const own = byPlan(views.filter((view) => !doubtful.has(view)));
  const joined = new Map<FactView, FactView>();
  for (const [plan, against] of own) {
    const toldPlan = { planned: plannedOf(plan), period: setting.period };
    const before = toldUpTo(earlier, plan, toldPlan);
    if (before.most.length === 0 && (against.length === 1 || isPart(plan))) continue;
    const last: ToldFacts = { facts: against.map(({ fact }) => fact), days: report.held?.days ?? [] };
    for (const [view, seen] of joinViews(against, withTold(before, last, toldPlan), toldPlan)) joined.set(view, seen);
  }
  return views.map((view) => joined.get(view) ?? (doubtful.has(view) ? { ...view, isDoubtful: true } : view));
}

/** A fact in its author's words behind those of earlier reports that it was compared together with, each with its day. */
export function factLines({ fact, together = [], earlier }: FactView): readonly string[] {
  return [...toldEarlier(together).map(countedText), dated(fact, earlier?.asOf)];
}

/** All facts that it was compared together with in their authors' words, itself the last: those of its own report as well. */
export function factsTogether({ fact, together = [], earlier }: FactView): readonly string[] {
  const last = together.at(-1)?.told;
  if (last === undefined) return [dated(fact, earlier?.asOf)];
  return together.map((each) => (each.told === last ? dated(each.fact, earlier?.asOf) : countedText(each)));
}

/** What earlier reports tell of plans of which no later one tells, each with its report. */
export function factsStillTold(own: readonly FactView[], earlier: readonly ToldEarlier[]): readonly FactView[] {
  const told = new Set(own.map(planOf));
  return earlier
    .toReversed()
    .map((each) => {
      const { facts } = each;
      const still = facts.filter((view) => !told.has(planOf(view))).map((view) => ({ ...view, earlier: each }));
      for (const view of facts) told.add(planOf(view));
      return still;
    })
    .toReversed()
    .flat();
}

/** No number, and no words of the indicator, say what a fact is against. */
function isUnnamed({ fact }: FactView, indicators: readonly Indicator[]): boolean {
  return fact.against === undefined && indicatorNamed(fact, indicators) === undefined;
}

/** What was planned of an indicator as a whole, or of a part of it. */
type Plan = Indicator | PartialPlan;

function isPart(plan: Plan): plan is PartialPlan {
  return 'against' in plan;
}

function planOf({ indicator, fact: { against } }: FactView): Plan | undefined {
  return (indicator && against !== undefined ? planAgainst(indicator, against) : undefined) ?? indicator;
}

/** The facts that can be compared with each plan. */
function byPlan(views: readonly FactView[]): ReadonlyMap<Plan, readonly FactView[]> {
  const groups = new Map<Plan, FactView[]>();
  for (const view of views) {
    const plan = isCompared(view) ? planOf(view) : undefined;
    if (plan === undefined) continue;
    const group = groups.get(plan);
    if (group === undefined) groups.set(plan, [view]);
    else group.push(view);
  }
  return groups;
}

function isCompared({ state, isDoubtful }: FactView): boolean {
  return isDoubtful !== true && ['reached', 'missed', 'unclear', 'part'].includes(state);
}

/** What earlier reports tell of a plan, the earliest first: each adds to what was told before it, which is known. */
function toldUpTo(earlier: readonly EarlierFacts[], plan: Plan, toldPlan: ToldPlan): Readings {
  return earlier.reduce((before, each) => {
    const known = each.upTo.get(plan);
    if (known?.before === before) return known.after;
    const facts = byPlan(each.facts).get(plan) ?? [];
    const told = { earlier: each, facts: facts.map(({ fact }) => fact), days: each.report.held?.days ?? [] };
    const after = facts.length === 0 ? before : withTold(before, told, toldPlan);
    each.upTo.set(plan, { before, after });
    return after;
  }, nothingTold);
}

function plannedOf(plan: Plan): readonly Quantity[] {
  return isPart(plan) ? plan.quantities : plannedQuantities(plan);
}

/** Of facts that are compared together the last one bears what comes of it. */
function* joinViews(
  views: readonly FactView[],
  told: Readings,
  toldPlan: ToldPlan,
): Generator<readonly [FactView, FactView]> {
  const { planned } = toldPlan;
  const { state, quantities, counted } = joinReadings(told, toldPlan);
  if (views.length === 1 && counted.length === 1) return;
  for (const view of views) {
    const { deviation: _, ...own } = view;
    if (view !== views.at(-1)) yield [view, { ...own, state: 'part' }];
    else {
      const deviation = state === 'unclear' ? undefined : deviationOf(quantities, planned);
      yield [view, { ...own, state, together: counted, ...(deviation === undefined ? {} : { deviation }) }];
    }
  }
}

/** A fact against a part of a plan («факт II квартал: 5») belongs to the indicator that has this part. */
export function factView(fact: Achieved, indicators: readonly Indicator[]): FactView {
  const { against } = fact;
  const parted =
    against === undefined
      ? indicatorNamed(fact, indicators)
      : indicators.find((each) => planAgainst(each, against) !== undefined);
  const indicator = parted ?? indicators[indicatorNumber(fact) - 1];
  if (indicator === undefined) return { fact, indicator, plan: undefined, state: 'no-plan' };
  const part = against === undefined ? undefined : planAgainst(indicator, against);
  const planned = part?.quantities ?? plannedQuantities(indicator);
  const state = compareFact(fact.quantities, planned);
  const deviation = deviationOf(fact.quantities, planned);
  return {
    fact,
    indicator,
    plan: part?.text ?? (isPlannedInWords(indicator) ? undefined : plannedText(indicator) || undefined),
    state,
    ...(deviation === undefined ? {} : { deviation }),
  };
}

/** The one of several indicators with whose words a fact begins («Доля педагогов: 75 %»). */
function indicatorNamed({ text }: Achieved, indicators: readonly Indicator[]): Indicator | undefined {
  if (indicators.length < 2) return undefined;
  const folded = foldTitle(text);
  const [named, other] = indicators.filter((each) => each.text !== '' && folded.startsWith(foldTitle(each.text)));
  return other === undefined ? named : undefined;
}

/** No line plans the indicator as a whole, but its own words do: a fact is compared with these, whatever its parts have. */
function isPlannedInWords({ target, quantities }: Indicator): boolean {
  return target === undefined && quantities.length > 0;
}

/** What is planned of an indicator as a whole; where only its parts have plans, nothing is. */
function plannedQuantities({ target, quantities }: Indicator): readonly Quantity[] {
  return target?.quantities ?? quantities;
}

/** The indicators of an event in printed order, those of its stages among them: `факт 2` is against the second. */
export function indicatorsOf(event: Event): readonly Indicator[] {
  return [...new Set(rowsOf(event, nobody).flatMap(({ indicators }) => indicators))];
}

/** Which indicator a fact is against, from 1: the first, unless a number says otherwise. */
export function indicatorNumber({ against }: Achieved): number {
  return against !== undefined && /^\d{1,3}$/.test(against) ? Number(against) : 1;
}
