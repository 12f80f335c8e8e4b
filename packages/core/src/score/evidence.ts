import { createFacts, type FactOf } from '../facts/event-facts.ts';
import { type Inference, rememberingInference } from '../facts/inference.ts';
import type { Roadmap } from '../model/roadmap.ts';
import type { EventMemory } from '../view/event-run.ts';
import { type RoadmapView, viewRoadmap } from '../view/roadmap-view.ts';
import type { ReportedEvidence } from './reported.ts';

/** What criteria look at: the events of a roadmap and what is known of each. */
export interface Evidence {
  readonly view: RoadmapView;
  readonly factOf: FactOf;
  /** What is reported of them; absent while nobody reports. */
  readonly monitoring?: ReportedEvidence;
}

/** With what a roadmap is looked at. */
export interface EvidenceOptions {
  /** Infers from words; with a memory of its own where absent. */
  readonly inference?: Inference | undefined;
  /** What was found out about events when they were looked at before; nothing where absent. */
  readonly memory?: EventMemory | undefined;
}

/** Looks at a roadmap; facts are found when they are first asked for, each once. */
export function gatherEvidence(roadmap: Roadmap, { inference, memory }: EvidenceOptions = {}): Evidence {
  return { view: viewRoadmap(roadmap, memory), factOf: createFacts(inference ?? rememberingInference()) };
}
