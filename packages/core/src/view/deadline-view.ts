import type { Event, Stage } from '../model/event.ts';
import type { Deadline } from '../phrases/deadline.schema.ts';
import type { PhraseNote } from '../phrases/note.schema.ts';
import type { Period } from '../phrases/period.schema.ts';
import { namesTime, type Resolution, resolveDeadline } from '../phrases/resolve-deadline.ts';
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

/**
 * What is said of a deadline about days and units that there are not, among other things. Whether there is a 29 February depends on the
 * year, and so on the roadmap's period; any other day is known from the words.
 */
export function existenceNotes(dated: DeadlineView): readonly PhraseNote[] {
  const { deadline } = dated;
  return /29/.test(deadline.text) && deadline.parts.some(({ kind }) => kind !== 'unknown')
    ? dated.resolution.notes
    : deadline.notes;
}

/** Whether a deadline names a day or a unit that there is not, and no other time: «31 апреля», «5 квартал». */
export function isImpossible(dated: DeadlineView): boolean {
  const namesNothing = existenceNotes(dated).some(
    ({ code }) => code === 'day-does-not-exist' || code === 'unit-does-not-exist',
  );
  return namesNothing && (dated.deadline.parts.length === 1 || !namesTime(dated.deadline));
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
