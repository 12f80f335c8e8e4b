import { mayBeReview } from '../../vocabulary/may-be-review.ts';
import { reviewsAmong } from '../../workspace/reviews-among.ts';
import type { Neighbours } from '../view/feature.ts';
import type { FileView } from '../view/file-view.ts';
import { importersOf } from '../view/occurrences.ts';

/** The files of the workspace that hold an expert's conclusion on a roadmap. */
export async function reviewsOn(roadmap: string, neighbours: Neighbours): Promise<readonly FileView[]> {
  const importers = await importersOf(roadmap, neighbours, (text) => mayBeReview.test(text));
  const reviews = (await reviewsAmong(importers, neighbours)).get(roadmap) ?? [];
  const views = await Promise.all(reviews.map((uri) => neighbours.view(uri)));
  return views.filter((view) => view !== undefined);
}
