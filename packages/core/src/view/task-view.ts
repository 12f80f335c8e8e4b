import type { Task } from '../model/event.ts';
import type { Container } from '../roadmap/walk.ts';
import { containersOf, innermost } from '../roadmap/walk.ts';
import { foldTitle } from '../text/fold.ts';
import type { EventView, RoadmapView } from './roadmap-view.ts';

/** A task to be solved, and the events that serve it. */
export interface TaskView {
  /** The declared task; where none is declared, the section or the roadmap that stands for one. */
  readonly node: Task | Container;
  readonly title: string;
  readonly isDeclared: boolean;
  /** The events that serve it, in groups which other tasks may have too; each group in printed order. */
  readonly groups: readonly EventGroup[];
}

/** Events in printed order, with their places in it. */
export type EventGroup = readonly EventInOrder[];

interface EventInOrder {
  readonly event: EventView;
  readonly order: number;
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
function groupsByTask({ events }: RoadmapView): ReadonlyMap<string, readonly EventGroup[]> {
  const byTasks = groupsBy(events, ({ inherited }) => (inherited.serves.length > 0 ? [inherited.serves] : []));
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
function silentIn({ events }: RoadmapView): ReadonlyMap<Container, EventGroup> {
  return groupsBy(events, ({ inherited, containers }) => {
    const [, ...sections] = containers;
    return inherited.serves.length > 0 ? [] : sections;
  });
}

function sectionTasks({ events, roadmap }: RoadmapView): readonly TaskView[] {
  return [...groupsBy(events, ({ containers }) => [innermost(containers)])].map(([container, group]) => ({
    node: container,
    title: container === roadmap ? roadmap.title : container.title,
    isDeclared: false,
    groups: [group],
  }));
}

function groupsBy<Key>(
  events: readonly EventView[],
  keysOf: (event: EventView) => readonly Key[],
): ReadonlyMap<Key, EventGroup> {
  const groups = new Map<Key, EventInOrder[]>();
  for (const [order, event] of events.entries()) {
    for (const key of keysOf(event)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [{ event, order }]);
      else group.push({ event, order });
    }
  }
  return groups;
}
