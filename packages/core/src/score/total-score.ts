import { pointsOf } from '../rubric/points-of.ts';
import type { Rubric } from '../rubric/rubric.schema.ts';
import { concludeFrom, nextFrom } from './conclusion.ts';
import type { Score } from './score.schema.ts';

/** A score with what its criteria come to: points, what is not assessed, the conclusion, and how far the next one is. */
export function totalled<Parts extends Pick<Score, 'criteria'>>(
  score: Parts,
  rubric: Rubric,
): Parts & Pick<Score, 'points' | 'of' | 'notAssessed' | 'conclusion' | 'next'> {
  const { criteria } = score;
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const points = {
    min: sum(criteria.map((each) => each.points.min)),
    max: sum(criteria.map((each) => each.points.max)),
  };
  const notAssessed = sum(
    criteria.filter(({ state }) => state === 'not-assessed' || state === 'unknown').map(({ of }) => of),
  );
  const standing = { points, notAssessed, of: pointsOf(rubric) };
  return {
    ...score,
    points,
    of: standing.of,
    notAssessed,
    conclusion: concludeFrom(rubric, standing),
    next: nextFrom(rubric, standing),
  };
}
