import type { Event } from '../model/event.ts';
import type { Inherited } from '../roadmap/inheritance.ts';
import { type DeadlineView, deadlineViews } from './deadline-view.ts';
import type { Setting } from './setting.ts';

/** An event by itself, with what holds for it: nothing here tells of other events, or of its place among them. */
export interface EventAlone {
  readonly event: Event;
  readonly inherited: Inherited;
  readonly setting: Setting;
  /** The deadlines that it and its stages state, resolved. */
  readonly deadlines: readonly DeadlineView[];
  /** What it is judged by: its title, or, in a matrix, the texts of its actions. */
  readonly texts: readonly string[];
  /** What was found out about it, by what was asked (see `recall`). */
  readonly known: Answers;
}

/** What was found out about something, by what was asked. */
export type Answers = Map<unknown, unknown>;

/** A question about a single event. */
export type EventQuestion<Answer> = (event: EventAlone) => Answer;

/**
 * Answers a question about a single event once. The answer must rest on the event, on what holds for it, and on its setting
 * alone: it stays as long as these.
 */
export function recall<Answer>(event: EventAlone, question: EventQuestion<Answer>): Answer {
  return recallBy(event.known, question, () => question(event));
}

/** The answer that is known by a key, or else is found now. */
export function recallBy<Answer>(known: Answers, key: unknown, find: () => Answer): Answer {
  const answer = known.get(key);
  if (answer !== undefined) return answer as Answer;
  const fresh = find();
  known.set(key, fresh);
  return fresh;
}

/** An event as it was looked at before, if nothing has changed that is said of it alone. */
export function lookAlone(
  event: Event,
  inherited: Inherited,
  setting: Setting,
  known: EventAlone | undefined,
): EventAlone {
  if (known?.setting === setting && isSameInherited(known.inherited, inherited)) return known;
  const deadlines = deadlineViews(event, setting.period);
  return { event, inherited, setting, deadlines, texts: textsOf(event), known: new Map() };
}

/** Whether the same is inherited, as the same objects. */
export function isSameInherited(one: Inherited, other: Inherited): boolean {
  return (
    isSameList(one.serves, other.serves) &&
    isSameList(one.participants, other.participants) &&
    isSameList(one.risks, other.risks) &&
    isSameList(one.performers, other.performers) &&
    isSameList(one.coPerformers, other.coPerformers) &&
    isSameList(one.kinds, other.kinds) &&
    one.level === other.level
  );
}

/** Lists are the same objects as long as nobody changes them; two empty ones are alike. */
function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one === other || (one.length === 0 && other.length === 0);
}

function textsOf(event: Event): readonly string[] {
  return event.title === '' ? event.actions.map(({ text }) => text) : [event.title];
}

/** What is printed to mean an event: its title, or the first of its actions. */
export function titleOf({ texts }: Pick<EventAlone, 'texts'>): string {
  return texts[0] ?? '';
}
