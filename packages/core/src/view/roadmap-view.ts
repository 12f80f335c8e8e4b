import type { Event } from '../model/event.ts';
import type { Roadmap } from '../model/roadmap.ts';
import { type Inherited, inheritedBy } from '../roadmap/inheritance.ts';
import { numberRoadmap, type RoadmapNumbers } from '../roadmap/numbering.ts';
import { type Containers, eventsOf } from '../roadmap/walk.ts';
import { copyKey } from './copy-key.ts';
import { type DeadlineView, deadlineViews } from './deadline-view.ts';

/** An event with all that holds for it, whoever states it. */
export interface EventView {
  readonly event: Event;
  readonly containers: Containers;
  readonly number: string | undefined;
  readonly inherited: Inherited;
  /** The deadlines that it and its stages state, resolved. */
  readonly deadlines: readonly DeadlineView[];
  /** What it is judged by: its title, or, in a matrix, the texts of its actions. */
  readonly texts: readonly string[];
  /** An earlier event that says the same: copies count once. */
  readonly original: EventView | undefined;
}

/** A roadmap as rules and criteria look at it: numbered, inherited, in printed order. */
export interface RoadmapView {
  readonly roadmap: Roadmap;
  readonly numbers: RoadmapNumbers;
  readonly events: readonly EventView[];
}

/** Looks at a roadmap once for all rules and criteria. */
export function viewRoadmap(roadmap: Roadmap, keyOf: (text: string) => string = copyKey): RoadmapView {
  const numbers = numberRoadmap(roadmap);
  const originals = new Map<string, EventView>();
  const events = [...eventsOf(roadmap)].map((inContext): EventView => {
    const { event, containers } = inContext;
    const texts = textsOf(event);
    const key = texts.map(keyOf).join('|');
    const original = key === '' ? undefined : originals.get(key);
    const view: EventView = {
      event,
      containers,
      number: numbers.events.get(event),
      inherited: inheritedBy(inContext),
      deadlines: deadlineViews(event, roadmap.period),
      texts,
      original,
    };
    if (original === undefined) originals.set(key, view);
    return view;
  });
  return { roadmap, numbers, events };
}

function textsOf(event: Event): readonly string[] {
  return event.title === '' ? event.actions.map(({ text }) => text) : [event.title];
}

/** What is printed to mean an event: its title, or the first of its actions. */
export function titleOf({ texts }: EventView): string {
  return texts[0] ?? '';
}
