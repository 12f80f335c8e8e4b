import type { Place } from '../model/place.ts';
import type { Score } from '../score/score.schema.ts';
import type { RoadmapView } from '../view/roadmap-view.ts';
import type { TextPosition } from './changes.ts';

/** A version of a roadmap, looked at and judged. */
export interface RoadmapVersion {
  readonly view: RoadmapView;
  /** Null where the criteria are for other roadmaps. */
  readonly score: Score | null;
  /** Where its places stand in its text. */
  readonly locate?: ((place: Place) => TextPosition | undefined) | undefined;
}
