import { type CriterionScore, type CriterionState, type Score, scoreSummary } from '@dorkarta/core';
import { describe, expect, test } from 'vitest';
import { criterionOf, scoreOf } from './testing/score-of.ts';

const parts: readonly CriterionScore['part'][] = [
  ...Array<'content'>(5).fill('content'),
  ...Array<'information'>(3).fill('information'),
  ...Array<'decisions'>(2).fill('decisions'),
];

/** A score of criteria in the official order: five of content, three of information, two of decisions. */
function scoreOfStates(states: readonly CriterionState[], of = 1): Score {
  return scoreOf(states.map((state, index) => criterionOf(state, { part: parts[index] ?? 'decisions', of })));
}

const [met, unmet, expert, none] = ['met', 'unmet', 'expert', 'not-assessed'] as const;
const notReported = [none, none, none, none, none];

describe('the score in one line', () => {
  test.each<readonly [string, Score]>([
    ['ДК 4 из 5 · не оценено 5', scoreOfStates([met, met, met, met, unmet, ...notReported])],
    ['ДК 4–5 из 5 · не оценено 5', scoreOfStates([met, met, expert, met, met, ...notReported])],
    ['ДК 0 из 5 · не оценено 5', scoreOfStates([unmet, unmet, unmet, unmet, unmet, ...notReported])],
    [
      'ДК 7 из 10 · экспертиза 4 из 5 · сведения 2 из 3 · решения 1 из 2',
      scoreOfStates([met, met, met, met, unmet, met, met, unmet, met, unmet]),
    ],
    [
      'ДК 6–7 из 8 · экспертиза 4–5 из 5 · сведения 2 из 3 · не оценено 2',
      scoreOfStates([met, met, met, met, expert, met, met, unmet, none, none]),
    ],
    ['ДК 1,5 из 2,5 · не оценено 2,5', scoreOfStates([met, met, met, unmet, unmet, ...notReported], 0.5)],
    ['ДК не оценена', scoreOfStates([none, none])],
  ])('%s', (line, score) => {
    expect(scoreSummary(score)).toBe(line);
  });
});
