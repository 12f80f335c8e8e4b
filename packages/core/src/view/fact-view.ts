import type { Event, Indicator } from '../model/event.ts';
import { planAgainst, plannedText } from '../model/indicator-plan.ts';
import type { Achieved } from '../model/monitoring.ts';
import type { Quantity } from '../phrases/quantity.schema.ts';
import { nobody, rowsOf } from '../roadmap/inheritance.ts';
import { foldTitle } from '../text/fold.ts';
import { type Deviation, deviationOf } from './fact-deviation.ts';
import { compareFact, type FactState } from './fact-state.ts';
import { joinFacts } from './join-facts.ts';

/** A fact beside the indicator that it is against. */
export interface FactView {
  readonly fact: Achieved;
  /** Absent where the event has no such indicator. */
  readonly indicator: Indicator | undefined;
  /** What was planned of the indicator, or of the part of it that the fact is against; absent where nothing was. */
  readonly plan: string | undefined;
  /** How it stands to what was planned. */
  readonly state: FactState;
  /** By how much it differs; absent where the two cannot be compared. */
  readonly deviation?: Deviation;
  /** The facts that it was compared together with, itself the last, in their authors' words. */
  readonly together?: readonly string[];
  /** Another fact says as little which of several indicators it is against: both were taken to mean the first. */
  readonly isDoubtful?: true;
}

/** The facts of a report beside the indicators of its event; those against one plan of the whole are compared together. */
export function factsAgainst(facts: readonly Achieved[], indicators: readonly Indicator[]): readonly FactView[] {
  const views = facts.map((fact) => factView(fact, indicators));
  const unnamed = views.filter((view) => isUnnamed(view, indicators)).slice(1);
  const doubtful = new Set(indicators.length > 1 ? unnamed : []);
  const joined = new Map<FactView, FactView>();
  for (const indicator of indicators) {
    const whole = views.filter((view) => view.indicator === indicator && !doubtful.has(view) && isOfWhole(view));
    if (whole.length > 1) {
      for (const [view, told] of joinWhole(whole, plannedQuantities(indicator))) joined.set(view, told);
    }
  }
  return views.map((view) => joined.get(view) ?? (doubtful.has(view) ? { ...view, isDoubtful: true } : view));
}

/** No number, and no words of the indicator, say what a fact is against. */
function isUnnamed({ fact }: FactView, indicators: readonly Indicator[]): boolean {
  return fact.against === undefined && indicatorNamed(fact, indicators) === undefined;
}

function isOfWhole({ fact: { against }, indicator, state }: FactView): boolean {
  const isPart = against !== undefined && indicator !== undefined && planAgainst(indicator, against) !== undefined;
  return !isPart && (state === 'reached' || state === 'missed' || state === 'unclear');
}

/** Of facts that are compared together the last one bears what comes of it. */
function* joinWhole(
  views: readonly FactView[],
  planned: readonly Quantity[],
): Generator<readonly [FactView, FactView]> {
  const { state, quantities } = joinFacts(
    views.map(({ fact }) => fact.quantities),
    planned,
  );
  for (const view of views) {
    const { deviation: _, ...own } = view;
    if (view !== views.at(-1)) yield [view, { ...own, state: 'part' }];
    else {
      const deviation = state === 'unclear' ? undefined : deviationOf(quantities, planned);
      const together = views.map(({ fact }) => fact.text);
      yield [view, { ...own, state, together, ...(deviation === undefined ? {} : { deviation }) }];
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
    plan: part?.text ?? (plannedText(indicator) || undefined),
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
