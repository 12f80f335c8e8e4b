import { failure, type Result, success } from '@dorkarta/core';
import { newReviewText } from '../../samples/new-review.ts';
import { reviewIsThere } from '../../workspace/reviews-among.ts';
import type { Neighbours } from '../view/feature.ts';
import type { FileView } from '../view/file-view.ts';
import { fileName } from '../view/same-file.ts';
import { reviewsOn } from './reviews-on.ts';

/** An expert's conclusion that is to be begun. */
export interface BegunReview {
  /** The name of its file, to stand beside the roadmap. */
  readonly name: string;
  readonly text: string;
}

/** Why none is begun. */
export interface NotBegun {
  /** A clause. */
  readonly why: string;
  /** The URI of the conclusion that is there already: it stays the only one. */
  readonly there?: string;
}

/** The conclusion to begin with on a roadmap. */
export async function beginReview(
  { uri, printed, scored }: FileView,
  neighbours: Neighbours,
): Promise<Result<BegunReview, NotBegun>> {
  if (printed?.type !== 'roadmap') return failure({ why: 'это не дорожная карта: откройте файл карты' });
  if (scored.score === null) return failure({ why: scored.reason });
  const [there] = await reviewsOn(uri, neighbours);
  if (there !== undefined) return failure({ why: reviewIsThere(fileName(there.uri)), there: there.uri });
  const path = fileName(uri);
  return success({
    name: `${path.replace(/\.dk$/i, '')}-экспертиза.dk`,
    text: newReviewText({ path, view: printed.view, score: scored.score }),
  });
}
