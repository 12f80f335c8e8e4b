import type { RoadmapView } from '../view/roadmap-view.ts';
import type { Inference } from './inference.ts';

/** What facts are found in. */
export interface FactSource {
  readonly view: RoadmapView;
  readonly inference: Inference;
}
