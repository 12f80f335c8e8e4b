import type { Event, Stage } from '../model/event.ts';
import type { Roadmap } from '../model/roadmap.ts';
import type { Deadline } from '../phrases/deadline.schema.ts';
import { eventsOf } from './walk.ts';

/** A deadline and whose it is: an event's or one of its stages'. */
export interface DeadlineOf {
  readonly owner: Event | Stage;
  readonly deadline: Deadline;
}

/** Every stated deadline, in printed order. */
export function* deadlinesOf(roadmap: Roadmap): Generator<DeadlineOf> {
  for (const { event } of eventsOf(roadmap)) {
    for (const owner of [event, ...event.stages]) {
      if (owner.deadline !== undefined) yield { owner, deadline: owner.deadline };
    }
  }
}
