import type { Rubric } from './rubric.schema.ts';

/** The points that a rubric can give in all. */
export function pointsOf(rubric: Rubric): number {
  return rubric.criteria.reduce((sum, { points }) => sum + points, 0);
}
