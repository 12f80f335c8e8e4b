import { type Score, scoreEvidence } from '@dorkarta/core';
import { fullReviewScore } from '../examination/examine-review.ts';
import { locateIn } from '../examination/locate.ts';
import type { FileView } from './view/file-view.ts';

/** The score of a file with all references of its criteria, which a view keeps to the first; null where there is none. */
export function fullScore(view: FileView): Score | null {
  const { subject, printed } = view;
  if (printed?.type === 'review') return fullReviewScore(printed.subject, view);
  if (subject === undefined || subject.score === null) return null;
  return scoreEvidence(subject, subject.rubric, { locate: locateIn(view) });
}
