import type { Event } from '../model/event.ts';
import type { Roadmap } from '../model/roadmap.ts';
import { givenBy } from '../roadmap/inheritance.ts';
import { beforeEvents, countBefore, numberSections, type RoadmapNumbers } from '../roadmap/numbering.ts';
import { type Containers, containersOf, innermost } from '../roadmap/walk.ts';
import {
  createEventMemory,
  cutIntoRuns,
  type EventMemory,
  type EventRun,
  type EventView,
  lookAtRun,
  type Originals,
} from './event-run.ts';
import { isSameSetting, type Setting, settingOf } from './setting.ts';

/** A roadmap as rules and criteria look at it: numbered, inherited, in printed order. */
export interface RoadmapView {
  readonly roadmap: Roadmap;
  readonly numbers: Pick<RoadmapNumbers, 'sections'>;
  /** All events, in runs. */
  readonly runs: readonly PlacedRun[];
  /** All events, one by one. */
  readonly events: readonly EventView[];
}

/** A run of events in its place. */
export interface PlacedRun {
  readonly run: EventRun;
  /** What its events stand in. */
  readonly containers: Containers;
}

/** Looks at a roadmap once for all rules and criteria; with a memory, events that did not change keep what was found out. */
export function viewRoadmap(roadmap: Roadmap, memory: EventMemory = createEventMemory()): RoadmapView {
  const sections = numberSections(roadmap);
  const setting = rememberedSetting(roadmap, memory);
  const originals: Originals = new Map();
  let before = beforeEvents;
  const runs = [...containersOf(roadmap)].flatMap((containers) => {
    const { events } = innermost(containers);
    const given = givenBy(containers);
    before = countBefore(containers, before, sections);
    return cutIntoRuns(events).map((part): PlacedRun => {
      const around = { given, setting, numbering: roadmap.numbering, before };
      const { run, last } = lookAtRun(part, around, originals, memory);
      before = last;
      return { run, containers };
    });
  });
  return { roadmap, numbers: { sections }, runs, events: runs.flatMap(({ run }) => run.events) };
}

/** What an event of a roadmap stands in. */
export function containersAround(event: Event, { runs, roadmap }: RoadmapView): Containers {
  const around = runs.find(({ run }) => run.events.some((each) => each.event === event));
  return around?.containers ?? [roadmap];
}

/** The setting of the last look, as long as it is the same. */
function rememberedSetting(roadmap: Roadmap, { events }: EventMemory): Setting {
  const fresh = settingOf(roadmap);
  const last = settingOfSome(roadmap, events);
  return last !== undefined && isSameSetting(last, fresh) ? last : fresh;
}

/** The setting in which the first event was looked at that is known. */
function settingOfSome(roadmap: Roadmap, known: EventMemory['events']): Setting | undefined {
  for (const containers of containersOf(roadmap)) {
    for (const event of innermost(containers).events) {
      const { setting } = known.get(event) ?? {};
      if (setting !== undefined) return setting;
    }
  }
  return undefined;
}
