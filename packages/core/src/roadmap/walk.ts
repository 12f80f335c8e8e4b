import type { Event } from '../model/event.ts';
import type { Roadmap, Section, Subsection } from '../model/roadmap.ts';

/** What holds events: the roadmap itself, a section, or a subsection. */
export type Container = Roadmap | Section | Subsection;

/** What something stands in, from the roadmap inwards. */
export type Containers =
  | readonly [Roadmap]
  | readonly [Roadmap, Section | Subsection]
  | readonly [Roadmap, Section, Subsection];

/** An event and what it stands in, from the roadmap inwards. */
export interface EventInContext {
  readonly event: Event;
  readonly containers: Containers;
}

/** Every container in printed order, each with those around it (itself last). */
export function* containersOf(roadmap: Roadmap): Generator<Containers> {
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
    for (const event of innermost(containers).events) yield { event, containers };
  }
}

/** The last of the containers: the one that holds it. */
export function innermost([roadmap, section, subsection]: Containers): Container {
  return subsection ?? section ?? roadmap;
}
