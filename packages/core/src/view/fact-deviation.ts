import { isSameUnit } from '../phrases/quantity/unit-kind.ts';
import type { Quantity } from '../phrases/quantity.schema.ts';

/** By how much a fact is more (or, negative, less) than its plan, in the unit of the plan in its author's words. */
export interface Deviation {
  readonly value: number;
  readonly unit: string;
}

/** The first figure of a plan that the fact has too, and by how much this differs from it; undefined where nothing can be compared. */
export function deviationOf(fact: readonly Quantity[], planned: readonly Quantity[]): Deviation | undefined {
  for (const plan of planned) {
    const same = fact.find((each) => isSameUnit(each.unit, plan.unit));
    const value = same === undefined ? undefined : difference(same, plan);
    if (value !== undefined) return { value, unit: plan.unit || (same?.unit ?? '') };
  }
  return undefined;
}

function difference(fact: Quantity, plan: Quantity): number | undefined {
  if (plan.comparison === 'change' && plan.to === undefined) {
    return fact.comparison === 'change' && fact.to === undefined ? rounded(fact.value - plan.value) : undefined;
  }
  const level = fact.comparison === 'change' ? fact.to : fact.value;
  if (level === undefined) return undefined;
  if (plan.comparison === 'change') return rounded(level - (plan.to ?? plan.value));
  if (plan.comparison === 'range' && plan.to !== undefined && level >= plan.value) {
    return rounded(Math.max(0, level - plan.to));
  }
  return rounded(level - plan.value);
}

/** Without the dust that fractions leave when they are taken from each other. */
function rounded(value: number): number {
  return Number(value.toFixed(6));
}
