import { type CriterionScore, type CriterionState, type Score, scoreSummary } from '@dorkarta/core';
import { describe, expect, test } from 'vitest';

/** A score of criteria in the official order: five of content, three of information, two of decisions. */
function scoreOf(states: readonly CriterionState[], points = 1): Score {
  const parts = ['content', 'content', 'content', 'content', 'content', 'information', 'information', 'information'];
  const criteria = states.map((state, index): CriterionScore => {
    const max = state === 'met' || state === 'expert' ? points : 0;
    return {
      id: `criterion-${index}`,
      code: `К${index}`,
      part: (parts[index] ?? 'decisions') as CriterionScore['part'],
      title: '',
      state,
      points: { min: state === 'met' ? points : 0, max },
      of: points,
      evidence: [],
      obstacles: [],
      remedy: null,
    };
  });
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  return {
    rubric: { id: 'рекомендации_2022', version: 1 },
    points: { min: sum(criteria.map((each) => each.points.min)), max: sum(criteria.map((each) => each.points.max)) },
    of: sum(criteria.map(({ of }) => of)),
    notAssessed: sum(criteria.filter(({ state }) => state === 'not-assessed').map(({ of }) => of)),
    criteria,
    conclusion: null,
    next: null,
  };
}

const [met, unmet, expert, none] = ['met', 'unmet', 'expert', 'not-assessed'] as const;
const notReported = [none, none, none, none, none];

describe('the score in one line', () => {
  test.each<readonly [string, Score]>([
    ['ДК 4 из 5 · не оценено 5', scoreOf([met, met, met, met, unmet, ...notReported])],
    ['ДК 4–5 из 5 · не оценено 5', scoreOf([met, met, expert, met, met, ...notReported])],
    ['ДК 0 из 5 · не оценено 5', scoreOf([unmet, unmet, unmet, unmet, unmet, ...notReported])],
    [
      'ДК 7 из 10 · экспертиза 4 из 5 · сведения 2 из 3 · решения 1 из 2',
      scoreOf([met, met, met, met, unmet, met, met, unmet, met, unmet]),
    ],
    [
      'ДК 6–7 из 8 · экспертиза 4–5 из 5 · сведения 2 из 3 · не оценено 2',
      scoreOf([met, met, met, met, expert, met, met, unmet, none, none]),
    ],
    ['ДК 1,5 из 2,5 · не оценено 2,5', scoreOf([met, met, met, unmet, unmet, ...notReported], 0.5)],
    ['ДК не оценена', scoreOf([none, none])],
  ])('%s', (line, score) => {
    expect(scoreSummary(score)).toBe(line);
  });
});
