import type { Event, Stage } from '../model/event.ts';
import type { Deadline } from '../phrases/deadline.schema.ts';
import type { Period } from '../phrases/period.schema.ts';
import { type Resolution, resolveDeadline } from '../phrases/resolve-deadline.ts';
import { nobody, partsOf } from '../roadmap/inheritance.ts';

/** A deadline that an event or one of its stages states, with the days that it means in the period of its roadmap. */
export interface DeadlineView {
  readonly owner: Event | Stage;
  readonly deadline: Deadline;
  /** Resolved when it is first asked for, and once. */
  readonly resolution: Resolution;
}

/** The deadlines that an event states, its own first, then those of its stages. */
export function deadlineViews(event: Event, period: Period | undefined): readonly DeadlineView[] {
  return [event, ...event.stages].flatMap((owner) =>
    owner.deadline === undefined ? [] : [deadlineView(owner, owner.deadline, period)],
  );
}

/** The deadlines that hold for an event or for each of its stages, in their order; those that hold for several come once for each. */
export function rowDeadlines({ event, deadlines }: DatedEvent): readonly DeadlineView[] {
  const known = new Map<Deadline | undefined, DeadlineView[]>();
  for (const view of deadlines) known.set(view.deadline, [...(known.get(view.deadline) ?? []), view]);
  return partsOf(event, nobody).flatMap((row) => known.get(row.deadline) ?? []);
}

interface DatedEvent {
  readonly event: Event;
  readonly deadlines: readonly DeadlineView[];
}

function deadlineView(owner: Event | Stage, deadline: Deadline, period: Period | undefined): DeadlineView {
  let resolution: Resolution | undefined;
  return {
    owner,
    deadline,
    get resolution() {
      resolution ??= resolveDeadline(deadline, period);
      return resolution;
    },
  };
}
