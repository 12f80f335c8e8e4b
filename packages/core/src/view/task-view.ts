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
  readonly events: readonly EventView[];
}

/**
 * The tasks that a roadmap solves. Where none is declared, every section and subsection with events stands for one,
 * and without sections the roadmap itself.
 */
export function tasksOf(view: RoadmapView): readonly TaskView[] {
  const declared = [...containersOf(view.roadmap)].flatMap((containers) => {
    const container = innermost(containers);
    return container.tasks.map((task) => declaredTask(task, container, view));
  });
  return declared.length > 0 ? declared : sectionTasks(view);
}

/** A task is served by the events that name it; a section's own task also by its events that name none. */
function declaredTask(task: Task, container: Container, { events, roadmap }: RoadmapView): TaskView {
  const title = foldTitle(task.title);
  const serves = ({ inherited, containers }: EventView): boolean =>
    inherited.serves.length > 0
      ? inherited.serves.some((served) => foldTitle(served.title) === title)
      : container !== roadmap && containers.some((each) => each === container);
  return { node: task, title: task.title, isDeclared: true, events: events.filter(serves) };
}

function sectionTasks({ events, roadmap }: RoadmapView): readonly TaskView[] {
  const bySection = new Map<Container, EventView[]>();
  for (const event of events) {
    const container = innermost(event.containers);
    const group = bySection.get(container);
    if (group === undefined) bySection.set(container, [event]);
    else group.push(event);
  }
  return [...bySection].map(([container, group]) => ({
    node: container,
    title: container === roadmap ? roadmap.title : container.title,
    isDeclared: false,
    events: group,
  }));
}
