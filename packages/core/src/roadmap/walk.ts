import type { Event } from '../model/event.ts';
import type { Roadmap, Section, Subsection } from '../model/roadmap.ts';

/** What holds events: the roadmap itself, a section, or a subsection. */
export type Container = Roadmap | Section | Subsection;

/** An event and what it stands in, from the roadmap inwards. */
export interface EventInContext {
  readonly event: Event;
  readonly containers: readonly Container[];
}

/** Every container in printed order, each with those around it (itself last). */
export function* containersOf(roadmap: Roadmap): Generator<readonly Container[]> {
  yield [roadmap];
  for (const section of roadmap.sections) {
    yield [roadmap, section];
    if (section.rank === 'subsection') continue;
    for (const subsection of section.subsections) yield [roadmap, section, subsection];
  }
}

/** Every event in printed order. */
export function* eventsOf(roadmap: Roadmap): Generator<EventInContext> {
  for (const containers of containersOf(roadmap)) {
    for (const event of containers.at(-1)?.events ?? []) yield { event, containers };
  }
}
