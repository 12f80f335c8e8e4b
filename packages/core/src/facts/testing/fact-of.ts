import { prepareSubject } from '@dorkarta/core';
import { type EventDraft, type RoadmapDraft, roadmapOf } from '../../testing/roadmap-of.ts';
import type { EventFeature } from '../event-feature.ts';

/** What is known of the first event of a roadmap: how sure, on which words, and why it is not so or doubtful. */
export function factOf(event: EventDraft, feature: EventFeature, roadmap: RoadmapDraft = {}): string {
  const subject = prepareSubject(roadmapOf({ ...roadmap, events: [event] }));
  const [first] = subject.view.events;
  if (first === undefined) throw new Error('the roadmap has an event');
  const { certainty, words, why } = subject.factOf(first, feature);
  return [certainty, words, why].filter((each) => each !== undefined && each !== '').join(' | ');
}

/** How sure a fact is. */
export function certaintyOf(event: EventDraft, feature: EventFeature, roadmap?: RoadmapDraft): string {
  return factOf(event, feature, roadmap).split(' | ')[0] ?? '';
}
