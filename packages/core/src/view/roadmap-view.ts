import type { Roadmap } from '../model/roadmap.ts';
import { inheritedBy } from '../roadmap/inheritance.ts';
import { numberRoadmap, type RoadmapNumbers } from '../roadmap/numbering.ts';
import { type Containers, eventsOf } from '../roadmap/walk.ts';
import { copyKey } from './copy-key.ts';
import { createEventMemory, type EventAlone, type EventMemory, lookAlone, recall } from './event-alone.ts';
import { isSameSetting, type Setting, settingOf } from './setting.ts';

/** An event with all that holds for it, whoever states it, in its place among others. */
export interface EventView extends EventAlone {
  readonly containers: Containers;
  readonly number: string | undefined;
  /** An earlier event that says the same: copies count once. */
  readonly original: EventView | undefined;
}

/** A roadmap as rules and criteria look at it: numbered, inherited, in printed order. */
export interface RoadmapView {
  readonly roadmap: Roadmap;
  readonly numbers: RoadmapNumbers;
  readonly events: readonly EventView[];
}

/** Looks at a roadmap once for all rules and criteria; with a memory, events that did not change keep what was found out. */
export function viewRoadmap(roadmap: Roadmap, memory: EventMemory = createEventMemory()): RoadmapView {
  const numbers = numberRoadmap(roadmap);
  const inContext = [...eventsOf(roadmap)];
  const setting = rememberedSetting(roadmap, inContext, memory);
  const originals = new Map<string, EventView>();
  const events = inContext.map(({ event, containers }): EventView => {
    const alone = lookAlone(event, inheritedBy({ event, containers }), setting, memory);
    const key = recall(alone, copyKeyOf);
    const original = key === '' ? undefined : originals.get(key);
    const { inherited, deadlines, texts, known } = alone;
    const number = numbers.events.get(event);
    const view: EventView = { event, inherited, setting, deadlines, texts, known, containers, number, original };
    if (original === undefined) originals.set(key, view);
    return view;
  });
  return { roadmap, numbers, events };
}

/** Equal for events that say the same in other words. */
function copyKeyOf({ texts }: EventAlone): string {
  return texts.map(copyKey).join('|');
}

/** The setting of the last look, as long as it is the same. */
function rememberedSetting(
  roadmap: Roadmap,
  events: readonly { readonly event: EventAlone['event'] }[],
  memory: EventMemory,
): Setting {
  const fresh = settingOf(roadmap);
  const known = events.find(({ event }) => memory.has(event));
  const last = known === undefined ? undefined : memory.get(known.event)?.setting;
  return last !== undefined && isSameSetting(last, fresh) ? last : fresh;
}
