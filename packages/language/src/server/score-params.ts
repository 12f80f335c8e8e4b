import type { Score } from '@dorkarta/core';
import type { FileView } from '../services/view/file-view.ts';
import type { ScoreParams } from './protocol.ts';

/** What is told of the score of a version of a file; the score itself may be told in full. */
export function scoreParams(
  view: FileView,
  { uri, version }: { readonly uri: string; readonly version: number },
  score: Score | null = view.scored.score,
): ScoreParams {
  const { type: kind } = view.file;
  const { scored } = view;
  const reason = score === null && scored.score === null ? { reason: scored.reason } : {};
  return { uri, version, kind, isRoadmap: kind === 'roadmap', score, ...reason };
}
