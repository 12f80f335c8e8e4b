import type { CriterionScore } from './score.schema.ts';

/**
 * Whether what the expert gave as the reason is to be remedied, not what the criterion asks for in general: that is there,
 * as the program finds, or as the expert grants by giving some of the points.
 */
export function isReasonToRemedy({
  state,
  points,
  decided,
}: Pick<CriterionScore, 'state' | 'points' | 'decided'>): boolean {
  return decided?.on === 'criterion' && state === 'unmet' && (decided.found.state === 'met' || points.max > 0);
}
