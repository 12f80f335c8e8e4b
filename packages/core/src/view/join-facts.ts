import { isSameUnit, unitSense } from '../phrases/quantity/unit-kind.ts';
import type { Quantity } from '../phrases/quantity.schema.ts';
import { compareFact, type FactState } from './fact-state.ts';

/** What several facts against one plan come to: those of the times of an event, above all. */
export interface JoinedFacts {
  readonly state: FactState;
  /** One figure for each that is planned. */
  readonly quantities: readonly Quantity[];
}

/**
 * Puts facts against one plan together. People, meetings and things add up; of a share, a grade or a change the last one counts.
 * Of schools, which may be the same ones each time, and of bare numbers nobody knows whether they add up: they reach the plan
 * where one alone does, they miss it where all of them do, and else it is unclear.
 */
export function joinFacts(facts: readonly (readonly Quantity[])[], planned: readonly Quantity[]): JoinedFacts {
  const joined = planned.map((plan) => {
    const own = facts.flatMap((quantities) => quantities.find((each) => isSameUnit(each.unit, plan.unit)) ?? []);
    return joinFigures(own, plan);
  });
  const states = joined.flatMap(({ state }) => state ?? []);
  return {
    state: gravest.find((state) => states.includes(state)) ?? 'reached',
    quantities: joined.flatMap(({ quantity }) => quantity ?? []),
  };
}

const gravest = ['missed', 'unclear'] as const;

interface JoinedFigures {
  readonly state?: FactState;
  readonly quantity?: Quantity;
}

function joinFigures(figures: readonly Quantity[], plan: Quantity): JoinedFigures {
  const last = figures.at(-1);
  if (last === undefined) return {};
  const compared = (quantity: Quantity): JoinedFigures => ({ quantity, state: compareFact([quantity], [plan]) });
  const sum = { ...last, value: figures.reduce((total, { value }) => total + value, 0) };
  const isChange = plan.comparison === 'change' || figures.some(({ comparison }) => comparison === 'change');
  if (figures.length === 1 || isChange) return compared(last);
  switch ([plan, ...figures].map(({ unit }) => unitSense(unit)).find((sense) => sense !== undefined)?.kind) {
    case 'share':
    case 'grade':
      return compared(last);
    case 'people':
    case 'thing':
      return compared(sum);
    default: {
      const most = figures.reduce((one, other) => (other.value > one.value ? other : one));
      const [alone, all] = [compared(most), compared(sum)];
      return alone.state === all.state ? all : { quantity: most, state: 'unclear' };
    }
  }
}
