import type { Event } from '../model/event.ts';
import type { Roadmap } from '../model/roadmap.ts';
import { foldTitle, foldWord } from '../text/fold.ts';
import type { RoadmapView } from '../view/roadmap-view.ts';
import { eventWords } from './event-words.ts';
import { fingerprint } from './fingerprint.ts';

/** By what papers that leave the house and come back know the roadmap that they were made from. */
export interface RoadmapIdentity {
  /** The same as long as it is the same roadmap, whatever is edited in it. */
  readonly roadmap: string;
  /** Another one for each version: it changes with whatever the roadmap says, and not with how its text is laid out. */
  readonly version: string;
  /** The sign of each of its events: the same as long as its name, or without one its title, and its roadmap stay. */
  readonly events: ReadonlyMap<Event, string>;
}

/** The identity of a roadmap and of its events; places and dates of events are no part of it. */
export function identityOf({ roadmap, events }: RoadmapView): RoadmapIdentity {
  const own = fingerprint(roadmapWords(roadmap));
  const keys = new Map<Event, string>();
  const counts = new Map<string, number>();
  for (const view of events) {
    const words = eventWords(view);
    const before = counts.get(words) ?? 0;
    counts.set(words, before + 1);
    keys.set(view.event, fingerprint([own, words, ...(before === 0 ? [] : [String(before + 1)])].join('\n')));
  }
  let version: string | undefined;
  return {
    roadmap: own,
    // All that a roadmap says is more than most ask for, and whoever asks does so for each row.
    get version() {
      version ??= fingerprint(JSON.stringify(roadmap));
      return version;
    },
    events: keys,
  };
}

/** Whose roadmap it is, for which time, and how it is called: by its name, or without one by its title. */
function roadmapWords({ name, title, municipality = '', region = '', period }: Roadmap): string {
  const called = name === undefined ? `title ${foldTitle(title)}` : `name ${foldWord(name)}`;
  return [called, foldTitle(municipality), foldTitle(region), period?.from ?? '', period?.to ?? ''].join('\n');
}
