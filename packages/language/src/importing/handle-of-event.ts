import { type EventReference, type EventView, foldTitle, foldWord, type RoadmapView, titleOf } from '@dorkarta/core';

/** What reports of a roadmap's events are written about: the roadmap, the import that holds it, and its name where several are imported. */
export interface ReportedRoadmap {
  readonly path: string;
  readonly view: RoadmapView;
  /** What stands before names and numbers that more than one roadmap has. */
  readonly qualifier?: string | undefined;
}

/** By what a report means an event: its name, else a number or a title that it has alone. */
export function referenceTo({ path, view, qualifier }: ReportedRoadmap): (position: number) => EventReference {
  const numbers = countOf(view.events.map(({ number = '' }) => foldWord(number)));
  const titles = countOf(view.events.map((event) => foldTitle(titleOf(event))));
  const handle = (event: EventView): string => {
    const { number = '' } = event;
    const title = titleOf(event);
    const bare = event.event.name ?? (number !== '' && numbers.get(foldWord(number)) === 1 ? number : undefined);
    if (bare !== undefined) return qualifier === undefined ? bare : `${qualifier}.${bare}`;
    return titles.get(foldTitle(title)) === 1 || number === '' ? title : number;
  };
  return (position) => {
    const event = view.events[position];
    if (event === undefined) return { kind: 'text', text: '' };
    return { kind: 'declared', handle: handle(event), title: titleOf(event), from: path, position };
  };
}

function countOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
