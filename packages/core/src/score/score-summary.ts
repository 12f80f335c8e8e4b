import { decimal } from '../text/decimal.ts';
import { outOf } from './out-of.ts';
import { partNames } from './part-names.ts';
import type { CriterionScore, Score } from './score.schema.ts';

/**
 * A score in one line, for a status bar, a lens or a terminal: «ДК 4–5 из 5 · не оценено 5»; once more than one part is
 * assessed, with its parts: «ДК 7 из 10 · экспертиза 4 из 5 · сведения 2 из 3 · решения 1 из 2».
 * Points are out of those that were assessed.
 */
export function scoreSummary(score: Score): string {
  const { points, of, notAssessed, criteria } = score;
  const assessed = criteria.filter(({ state }) => state !== 'not-assessed' && state !== 'unknown');
  if (assessed.length === 0) return 'ДК не оценена';
  const parts = [...new Set(assessed.map(({ part }) => part))];
  return [
    `ДК ${outOf(points, of - notAssessed)}`,
    ...(parts.length > 1 ? parts.map((part) => partSummary(part, assessed)) : []),
    ...(notAssessed > 0 ? [`не оценено ${decimal(notAssessed)}`] : []),
  ].join(' · ');
}

function partSummary(part: CriterionScore['part'], assessed: readonly CriterionScore[]): string {
  const criteria = assessed.filter((criterion) => criterion.part === part);
  const sum = (pointsOf: (criterion: CriterionScore) => number): number =>
    criteria.reduce((total, criterion) => total + pointsOf(criterion), 0);
  const points = { min: sum((each) => each.points.min), max: sum((each) => each.points.max) };
  const of = sum((each) => each.of);
  return `${partNames[part].short} ${outOf(points, of)}`;
}
