import type { Quantity } from '../phrases/quantity.schema.ts';
import { foldTitle } from '../text/fold.ts';
import { stemWord, wordsOf } from '../text/stem.ts';

/**
 * How a fact stands to its plan: reached or missed, in other units, without a number, where no number is planned, or
 * not to be compared (a change against a level).
 */
export type FactState = 'reached' | 'missed' | 'other-unit' | 'no-number' | 'no-plan' | 'unclear';

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

/** Whether figures are of one unit. Units are alike by their first word in any form; a figure without a unit is of the one that was planned. */
export function isSameUnit(one: string, other: string): boolean {
  const [first, second] = [unitKey(one), unitKey(other)];
  return first === '' || second === '' || first === second;
}

function unitKey(unit: string): string {
  if (unit.trim().startsWith('%') || /^процент/i.test(unit.trim())) return '%';
  const [word = ''] = wordsOf(foldTitle(unit));
  return stemWord(word);
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
