import type { Rubric } from '../rubric/rubric.schema.ts';
import { inOneLine } from '../text/in-one-line.ts';
import type { CountingRulings } from './counting-rulings.ts';
import type { ExpertWord, GivenPoints } from './expert-word.ts';
import { isReasonToRemedy } from './remedy-of-reason.ts';
import type { CriterionScore, Decided, Score } from './score.schema.ts';
import { totalled } from './total-score.ts';

/** The scores that a decision is about. */
export interface Judged {
  /** As the program finds it by itself. */
  readonly found: Score;
  /** As it finds it with what experts say of events. */
  readonly ruled: Score;
  /** For which criteria what they say counts. */
  readonly counting: readonly CountingRulings[];
}

/**
 * A score with what experts decided: where they gave points these count, and what the program found stands beside them.
 * A pure function of both, whatever the score rests on.
 */
export function applyDecisions({ found, ruled, counting }: Judged, word: ExpertWord, rubric: Rubric): Score {
  const criteria = ruled.criteria.map((criterion, index): CriterionScore => {
    const before = found.criteria[index] ?? criterion;
    const given = word.criteria.get(criterion.id);
    if (given !== undefined) return decided(before, given, rubric);
    const rulings = counting.find(({ id }) => id === criterion.id);
    return rulings === undefined || (isSameResult(criterion, before) && !rulings.changeGrounds)
      ? criterion
      : ruledBy(criterion, before, rulings.said);
  });
  return totalled({ ...ruled, criteria }, rubric);
}

function isSameResult(one: CriterionScore, other: CriterionScore): boolean {
  return one.state === other.state && one.points.min === other.points.min && one.points.max === other.points.max;
}

/** What to do where what the criterion asks for is there, and the expert wants more. */
const remedyOfReason = 'Устраните то, что эксперт назвал причиной.';

/** A criterion whose points the expert gives; what it rests on is what the program found by itself, without the expert. */
function decided(found: CriterionScore, given: GivenPoints, rubric: Rubric): CriterionScore {
  const { cause: _, ...rest } = found;
  const { of } = found;
  const state = given.points >= of ? 'met' : 'unmet';
  const points = { min: given.points, max: given.points };
  const byExpert: Decided = {
    by: given.by,
    on: 'criterion',
    state,
    points,
    reason: inOneLine(given.reason),
    found: { state: found.state, points: found.points },
  };
  const judged = { ...rest, state, points, decided: byExpert } as const;
  const asked = rubric.criteria.find(({ id }) => id === found.id)?.remedy;
  const remedy = isReasonToRemedy(judged) ? remedyOfReason : asked;
  return {
    ...judged,
    remedy: state === 'met' || remedy === undefined ? null : { text: remedy, points: of - given.points },
  };
}

/** A criterion that comes out otherwise, or rests on other events, because of what experts say of events. */
function ruledBy(
  criterion: CriterionScore,
  { state, points }: CriterionScore,
  said: CountingRulings['said'],
): CriterionScore {
  const byEvents: Decided = {
    by: [...new Set(said.map(({ word }) => word.by))].join('; '),
    on: 'events',
    state: criterion.state,
    points: criterion.points,
    reason: said.map(({ number, word }) => `${number}: ${word.words} – ${word.reason}`).join('; '),
    found: { state, points },
  };
  return { ...criterion, decided: byEvents };
}
