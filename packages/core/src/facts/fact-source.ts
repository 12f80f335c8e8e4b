import type { Declaration } from '../model/declaration.ts';
import type { SchoolIndex } from '../schools/school-index.ts';
import type { RoadmapView } from '../view/roadmap-view.ts';
import type { Inference } from './inference.ts';

/** What facts are found in. */
export interface FactSource {
  readonly view: RoadmapView;
  readonly inference: Inference;
  /** What the roadmap declares, by title: of those of one title the first of each kind. */
  readonly declared: ReadonlyMap<string, readonly Declaration[]>;
  /** The schools that the roadmap declares, to be found in texts. */
  readonly schools: SchoolIndex;
}
