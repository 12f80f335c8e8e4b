import { createFacts, type FactOf } from '../facts/event-facts.ts';
import type { Inference } from '../facts/inference.ts';
import type { Roadmap } from '../model/roadmap.ts';
import { type RoadmapView, viewRoadmap } from '../view/roadmap-view.ts';

/** What criteria look at: the events of a roadmap and what is known of each. */
export interface Evidence {
  readonly view: RoadmapView;
  readonly factOf: FactOf;
}

/** Looks at a roadmap; facts are found when they are first asked for, each once. */
export function gatherEvidence(roadmap: Roadmap, inference?: Inference): Evidence {
  const view = viewRoadmap(roadmap, inference?.copyKey);
  return { view, factOf: createFacts(view, inference) };
}
