import type { Task, TaskReference } from '../model/event.ts';
import type { Container } from '../roadmap/walk.ts';
import { containersOf, innermost } from '../roadmap/walk.ts';
import { foldTitle } from '../text/fold.ts';
import { type EventRun, type EventView, recallOfRun } from './event-run.ts';
import type { RoadmapView } from './roadmap-view.ts';

/** A task to be solved, and the events that serve it. */
export interface TaskView {
  /** The declared task; where none is declared, the section or the roadmap that stands for one. */
  readonly node: Task | Container;
  readonly title: string;
  readonly isDeclared: boolean;
  /** The events that serve it, in groups which other tasks may have too; each group in printed order. */
  readonly groups: readonly EventGroup[];
}

/** Events in printed order, as parts of runs. */
export type EventGroup = readonly PlacedPart[];

/** A part of a run, and how many events stand before that run. */
interface PlacedPart {
  readonly part: RunPart;
  readonly before: number;
}

/** The events of a run that name the same tasks; it is known as long as the run is. */
export interface RunPart extends EventRun {
  /** The tasks, of which there may be none. */
  readonly serves: readonly TaskReference[];
  /** The places of its events in the run. */
  readonly order: readonly number[];
}

/**
 * The tasks that a roadmap solves. Where none is declared, every section and subsection with events stands for one,
 * and without sections the roadmap itself.
 */
export function tasksOf(view: RoadmapView): readonly TaskView[] {
  const containers = [...containersOf(view.roadmap)].map(innermost);
  if (containers.every(({ tasks }) => tasks.length === 0)) return sectionTasks(view);
  const byTitle = groupsByTask(view);
  const silent = silentIn(view);
  return containers.flatMap((container) =>
    container.tasks.map((task) => {
      const named = byTitle.get(foldTitle(task.title)) ?? [];
      const own = silent.get(container);
      const groups = own === undefined ? named : [...named, own];
      return { node: task, title: task.title, isDeclared: true, groups };
    }),
  );
}

/** A task is served by the events that name it: those that name the same tasks, as those of one section do, are a group. */
function groupsByTask(view: RoadmapView): ReadonlyMap<string, readonly EventGroup[]> {
  const byTasks = groupsBy(view, ({ serves }) => (serves.length > 0 ? [serves] : []));
  const byTitle = new Map<string, EventGroup[]>();
  for (const [tasks, group] of byTasks) {
    for (const title of new Set(tasks.map((served) => foldTitle(served.title)))) {
      const groups = byTitle.get(title);
      if (groups === undefined) byTitle.set(title, [group]);
      else groups.push(group);
    }
  }
  return byTitle;
}

/** A section's own task is also served by its events that name none. */
function silentIn(view: RoadmapView): ReadonlyMap<Container, EventGroup> {
  return groupsBy(view, ({ serves }, [, ...sections]) => (serves.length > 0 ? [] : sections));
}

function sectionTasks(view: RoadmapView): readonly TaskView[] {
  const { roadmap } = view;
  return [...groupsBy(view, (_, containers) => [innermost(containers)])].map(([container, group]) => ({
    node: container,
    title: container === roadmap ? roadmap.title : container.title,
    isDeclared: false,
    groups: [group],
  }));
}

function groupsBy<Key>(
  { runs }: RoadmapView,
  keysOf: (part: RunPart, containers: RoadmapView['runs'][number]['containers']) => readonly Key[],
): ReadonlyMap<Key, EventGroup> {
  const groups = new Map<Key, PlacedPart[]>();
  let before = 0;
  for (const { run, containers } of runs) {
    for (const part of recallOfRun(run, partsByTasks)) {
      for (const key of keysOf(part, containers)) {
        const group = groups.get(key);
        if (group === undefined) groups.set(key, [{ part, before }]);
        else group.push({ part, before });
      }
    }
    before += run.events.length;
  }
  return groups;
}

/** A run by the tasks that its events name. */
function partsByTasks({ events }: EventRun): readonly RunPart[] {
  const parts = new Map<readonly TaskReference[], { readonly order: number[]; readonly events: EventView[] }>();
  for (const [index, event] of events.entries()) {
    const { serves } = event.inherited;
    const key = serves.length === 0 ? noTasks : serves;
    const part = parts.get(key) ?? { order: [], events: [] };
    parts.set(key, part);
    part.order.push(index);
    part.events.push(event);
  }
  return [...parts].map(([serves, part]) => ({ serves, ...part, known: new Map() }));
}

const noTasks: readonly TaskReference[] = [];
