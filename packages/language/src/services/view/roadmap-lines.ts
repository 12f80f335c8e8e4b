import { containersOf, type EventView, innermost, type ModelNode } from '@dorkarta/core';
import type { FileView } from './file-view.ts';

/** What a roadmap's own lines are in its model, by the offsets at which they begin. */
export interface RoadmapLines {
  readonly events: ReadonlyMap<number, EventView>;
  /** The printed numbers of sections and subsections; those that have none are absent. */
  readonly sectionNumbers: ReadonlyMap<number, string>;
}

export function roadmapLines({ subject, trace }: Pick<FileView, 'subject' | 'trace'>): RoadmapLines {
  if (subject === undefined) return { events: new Map(), sectionNumbers: new Map() };
  const { events, numbers, roadmap } = subject.view;
  const startOf = (node: ModelNode): number => trace.spanOf({ node })?.start ?? -1;
  return {
    events: new Map(events.map((event) => [startOf(event.event), event])),
    sectionNumbers: new Map(
      [...containersOf(roadmap)].flatMap((containers): readonly (readonly [number, string])[] => {
        const section = innermost(containers);
        const number = 'rank' in section ? numbers.sections.get(section) : undefined;
        return number === undefined ? [] : [[startOf(section), number]];
      }),
    ),
  };
}
