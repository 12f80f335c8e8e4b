import type { Event } from '../model/event.ts';
import type { Roadmap } from '../model/roadmap.ts';
import { type Inherited, inheritedFrom } from '../roadmap/inheritance.ts';
import { numberRun } from '../roadmap/numbering.ts';
import { copyKey } from './copy-key.ts';
import { type Answers, type EventAlone, isSameInherited, lookAlone, recall, recallBy } from './event-alone.ts';
import type { Setting } from './setting.ts';

/** An event with all that holds for it, whoever states it, and its place among others. */
export interface EventView extends EventAlone {
  readonly number: string | undefined;
  /** An earlier event that says the same: copies count once. */
  readonly original: EventView | undefined;
}

/**
 * Events that stand one after another in one container. A run is the same object as long as all of them are, so that what
 * was found out about them together, sums and lists, is found anew for the run that an author writes in, and for no other.
 */
export interface EventRun {
  readonly events: readonly EventView[];
  /** What was found out about all of them together (see `recallOfRun`). */
  readonly known: Answers;
}

/** A question about events that stand one after another. */
export type RunQuestion<Answer> = (run: EventRun) => Answer;

/** Answers a question about a run once: the answer must rest on its events alone. */
export function recallOfRun<Answer>(run: EventRun, question: RunQuestion<Answer>): Answer {
  return recallBy(run.known, question, () => question(run));
}

/** What was looked at before: single events, and runs by the first of their events. */
export interface EventMemory {
  readonly events: WeakMap<Event, EventAlone>;
  readonly runs: WeakMap<Event, KnownRun>;
}

/** A memory for whoever looks at one roadmap again and again. */
export function createEventMemory(): EventMemory {
  return { events: new WeakMap(), runs: new WeakMap() };
}

/** More events than these are several runs: fewer are summed up anew when one of them changes. */
const longestRun = 32;

/** The events of a container in runs. */
export function cutIntoRuns(events: readonly Event[]): readonly (readonly Event[])[] {
  const count = Math.ceil(events.length / longestRun);
  return Array.from({ length: count }, (_, index) => events.slice(index * longestRun, (index + 1) * longestRun));
}

/** What is said of all events of a run. */
export interface Around {
  readonly given: Inherited;
  readonly setting: Setting;
  readonly numbering: Roadmap['numbering'];
  /** Where the count of events stands before them. */
  readonly before: string;
}

/** A run, and what it rests on. */
export interface KnownRun {
  readonly run: EventRun;
  readonly around: Around;
  /** Where the count of events stands behind them. */
  readonly last: string;
  /** Its events that say what none above them says, by what they say. */
  readonly firsts: readonly Saying[];
  /** Those that say what an event of another run says already. */
  readonly copies: readonly Saying[];
}

/** What an event says, equal for all that say the same in other words, and the first event that says it. */
interface Saying {
  readonly key: string;
  readonly original: EventView;
}

/** The first event that says something, by what is said; it is filled while the events of a roadmap are gone through. */
export type Originals = Map<string, EventView>;

/** Looks at events that stand one after another; where nothing changed, the run is the one that it was. */
export function lookAtRun(
  events: readonly Event[],
  around: Around,
  originals: Originals,
  memory: EventMemory,
): KnownRun {
  const [first] = events;
  const known = first === undefined ? undefined : memory.runs.get(first);
  const run =
    known !== undefined && holds(known, events, around, originals)
      ? known
      : lookAnew(events, around, originals, memory.events);
  for (const { key, original } of run.firsts) originals.set(key, original);
  if (first !== undefined) memory.runs.set(first, run);
  return run;
}

function holds(known: KnownRun, events: readonly Event[], around: Around, originals: Originals): boolean {
  const { run, firsts, copies } = known;
  return (
    run.events.length === events.length &&
    run.events.every(({ event }, index) => event === events[index]) &&
    isSameAround(known.around, around) &&
    firsts.every(({ key }) => !originals.has(key)) &&
    copies.every(({ key, original }) => originals.get(key) === original)
  );
}

function isSameAround(one: Around, other: Around): boolean {
  return (
    one.setting === other.setting &&
    one.numbering === other.numbering &&
    one.before === other.before &&
    isSameInherited(one.given, other.given)
  );
}

function lookAnew(
  events: readonly Event[],
  around: Around,
  originals: Originals,
  memory: EventMemory['events'],
): KnownRun {
  const { given, setting, numbering, before } = around;
  const { numbers, last } = numberRun(events, before, numbering);
  const firsts = new Map<string, Saying>();
  const copies: Saying[] = [];
  const views = events.map((event, index): EventView => {
    const alone = lookAlone(event, inheritedFrom(given, event), setting, memory.get(event));
    memory.set(event, alone);
    const key = recall(alone, copyKeyOf);
    const above = originals.get(key);
    const original = above ?? firsts.get(key)?.original;
    const { inherited, deadlines, texts, known } = alone;
    const view: EventView = { event, inherited, setting, deadlines, texts, known, number: numbers[index], original };
    if (above !== undefined) copies.push({ key, original: above });
    else if (key !== '' && original === undefined) firsts.set(key, { key, original: view });
    return view;
  });
  return { run: { events: views, known: new Map() }, around, last, firsts: [...firsts.values()], copies };
}

/** Equal for events that say the same in other words; those that say nothing say nothing twice. */
/** What events share that say the same in other words, see `copyKey`. */
export function copyKeyOf({ texts }: EventAlone): string {
  return texts.map(copyKey).join('|');
}
