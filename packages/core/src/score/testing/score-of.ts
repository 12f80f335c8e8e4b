import type { CriterionScore, CriterionState, Score } from '@dorkarta/core';

/** A criterion of one point as a test tells of it: its state, and what else matters. */
export function criterionOf(state: CriterionState, stated: Partial<CriterionScore> = {}): CriterionScore {
  const { of = 1 } = stated;
  return {
    id: 'content-1',
    code: 'К1',
    part: 'content',
    title: 'Наличие мероприятий',
    state,
    points: { min: state === 'met' ? of : 0, max: state === 'met' || state === 'expert' ? of : 0 },
    of,
    evidence: [],
    obstacles: [],
    remedy: null,
    ...stated,
  };
}

/** The score that criteria add up to, without a conclusion unless a test states one. */
export function scoreOf(criteria: readonly CriterionScore[], stated: Partial<Score> = {}): Score {
  const sum = (pointsOf: (criterion: CriterionScore) => number): number =>
    criteria.reduce((total, criterion) => total + pointsOf(criterion), 0);
  return {
    rubric: { id: 'рекомендации_2022', version: 1, title: 'Критерии оценки' },
    points: { min: sum(({ points }) => points.min), max: sum(({ points }) => points.max) },
    of: sum(({ of }) => of),
    notAssessed: sum(({ state, of }) => (state === 'not-assessed' || state === 'unknown' ? of : 0)),
    criteria,
    conclusion: null,
    next: null,
    ...stated,
  };
}
