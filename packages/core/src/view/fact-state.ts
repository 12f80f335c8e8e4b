import { isSameUnit } from '../phrases/quantity/unit-kind.ts';
import type { Quantity } from '../phrases/quantity.schema.ts';

/**
 * How a fact stands to its plan: reached or missed, in other units, without a number, where no number is planned, not to be
 * compared (a change against a level), or a part of what the last fact against this plan tells.
 */
export type FactState = 'reached' | 'missed' | 'other-unit' | 'no-number' | 'no-plan' | 'unclear' | 'part';

/** Compares the figures of a fact with those of its plan; what the plan names first must be reached, and all else that both name. */
export function compareFact(fact: readonly Quantity[], planned: readonly Quantity[]): FactState {
  if (planned.length === 0) return 'no-plan';
  if (fact.length === 0) return 'no-number';
  const pairs = planned.flatMap((plan) => {
    const same = fact.find((each) => isSameUnit(each.unit, plan.unit));
    return same === undefined ? [] : [stateOf(same, plan)];
  });
  if (pairs.length === 0) return 'other-unit';
  return pairs.find((state) => state === 'missed') ?? pairs.find((state) => state === 'unclear') ?? 'reached';
}

function stateOf(fact: Quantity, plan: Quantity): FactState {
  if (plan.comparison === 'change') return changeState(fact, plan);
  const reached = fact.comparison === 'change' ? fact.to : fact.value;
  if (reached === undefined) return 'unclear';
  return (plan.comparison === '<=' ? reached <= plan.value : reached >= plan.value) ? 'reached' : 'missed';
}

/** «Рост с 20 до 35 %» is reached by a level, «увеличение на 10 %» by a change. */
function changeState(fact: Quantity, { value, to }: Quantity): FactState {
  if (to !== undefined) {
    const level = fact.comparison === 'change' ? fact.to : fact.value;
    if (level === undefined) return 'unclear';
    return (to >= value ? level >= to : level <= to) ? 'reached' : 'missed';
  }
  if (fact.comparison !== 'change' || fact.to !== undefined) return 'unclear';
  return (value >= 0 ? fact.value >= value : fact.value <= value) ? 'reached' : 'missed';
}
