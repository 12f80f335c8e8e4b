import { failure, type Result, success } from '@dorkarta/core';
import { newReviewText } from '../../samples/new-review.ts';
import type { FileView } from '../view/file-view.ts';
import { fileName } from '../view/same-file.ts';

/** An expert's conclusion that is to be begun. */
export interface BegunReview {
  /** The name of its file, to stand beside the roadmap. */
  readonly name: string;
  readonly text: string;
}

/** The conclusion to begin with on a roadmap; the trouble is why there is none. */
export function beginReview({ uri, printed, scored }: FileView): Result<BegunReview, string> {
  if (printed?.type !== 'roadmap') return failure('это не дорожная карта: откройте файл карты');
  if (scored.score === null) return failure(scored.reason);
  const path = fileName(uri);
  return success({
    name: `${path.replace(/\.dk$/i, '')}-экспертиза.dk`,
    text: newReviewText({ path, view: printed.view, score: scored.score }),
  });
}
