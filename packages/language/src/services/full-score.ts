import { reviewedIn, type Score, scoreEvidence } from '@dorkarta/core';
import { fullReviewScore } from '../examination/examine-review.ts';
import { locateAmong } from '../examination/locate.ts';
import type { FileView } from './view/file-view.ts';

/** The score of a file with all references of its criteria, which a view keeps to the first; null where there is none. */
export function fullScore(view: FileView): Score | null {
  const { subject, printed, scored } = view;
  if (scored.score === null) return null;
  const review = reviewedIn(printed);
  if (review !== undefined) return fullReviewScore(review, view);
  const reported = printed?.type === 'monitoring' ? printed.view : undefined;
  const evidence = subject ?? reported?.evidence;
  const rubric = subject?.rubric ?? reported?.rubric;
  if (evidence === undefined || rubric === undefined) return scored.score;
  return scoreEvidence(evidence, rubric, { locate: locateAmong(view) });
}
