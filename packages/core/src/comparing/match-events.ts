import { eventWords, titleWords } from '../identity/event-words.ts';
import { type Container, innermost } from '../roadmap/walk.ts';
import { foldTitle } from '../text/fold.ts';
import type { EventView } from '../view/event-run.ts';
import type { RoadmapView } from '../view/roadmap-view.ts';
import { pairByWords, type Stranger } from './nearest-events.ts';

/** An event in its place. */
export interface PlacedEvent {
  readonly view: EventView;
  /** Its place among all events, from 0. */
  readonly index: number;
  /** What it stands in. */
  readonly container: Container;
}

/** An event that stands in both versions. */
export interface EventPair {
  readonly old: PlacedEvent;
  readonly next: PlacedEvent;
}

/** Which events are the same in two versions. */
export interface MatchedEvents {
  /** In the order of the new version. */
  readonly pairs: readonly EventPair[];
  readonly dropped: readonly PlacedEvent[];
  readonly added: readonly PlacedEvent[];
}

/** Signs by which an event is known in the other version, the surest first. */
const signs: readonly ((event: PlacedEvent) => string)[] = [
  ({ view, container }) => [eventWords(view), foldTitle(container.title), view.event.number ?? ''].join('\n'),
  ({ view, container }) => [eventWords(view), foldTitle(container.title)].join('\n'),
  ({ view }) => eventWords(view),
  ({ view }) => titleWords(view),
];

/** Finds which events of two versions are the same: by what they are called and where they stand, else by the nearest words. */
export function matchEvents(old: RoadmapView, next: RoadmapView): MatchedEvents {
  const sides = { old: placedEvents(old), next: placedEvents(next) };
  const partners = new Map<PlacedEvent, PlacedEvent>();
  for (const sign of signs) pairBySign(sides.old, sides.next, sign, partners);
  const strangers = { old: strangersAmong(sides.old, partners), next: strangersAmong(sides.next, partners) };
  const placed = new Map([...sides.old, ...sides.next].map((each) => [each.view, each]));
  for (const [one, other] of pairByWords(strangers.old, strangers.next, [...placed.keys()])) {
    const [was, is] = [placed.get(one.view), placed.get(other.view)];
    if (was !== undefined && is !== undefined) partners.set(is, was);
  }
  const known = new Set(partners.values());
  return {
    pairs: sides.next.flatMap((each): readonly EventPair[] => {
      const partner = partners.get(each);
      return partner === undefined ? [] : [{ old: partner, next: each }];
    }),
    dropped: sides.old.filter((each) => !known.has(each)),
    added: sides.next.filter((each) => !partners.has(each)),
  };
}

function placedEvents({ runs }: RoadmapView): readonly PlacedEvent[] {
  return runs
    .flatMap(({ run, containers }) => run.events.map((view) => ({ view, container: innermost(containers) })))
    .map((each, index) => ({ ...each, index }));
}

/** Pairs those of one sign that nobody knows yet, in their order; `partners` has the old ones by the new ones. */
function pairBySign(
  old: readonly PlacedEvent[],
  next: readonly PlacedEvent[],
  sign: (event: PlacedEvent) => string,
  partners: Map<PlacedEvent, PlacedEvent>,
): void {
  const taken = new Set(partners.values());
  const waiting = new Map<string, PlacedEvent[]>();
  for (const each of old.filter((event) => !taken.has(event))) {
    const key = sign(each);
    const others = waiting.get(key);
    if (others === undefined) waiting.set(key, [each]);
    else others.push(each);
  }
  const served = new Map<string, number>();
  for (const each of next) {
    if (partners.has(each)) continue;
    const key = sign(each);
    const count = served.get(key) ?? 0;
    const partner = waiting.get(key)?.[count];
    if (partner === undefined) continue;
    partners.set(each, partner);
    served.set(key, count + 1);
  }
}

/** Those without a partner, with the slot that they stand in: so many places behind the last known one. */
function strangersAmong(
  events: readonly PlacedEvent[],
  partners: ReadonlyMap<PlacedEvent, PlacedEvent>,
): readonly Stranger[] {
  const names = new Map<PlacedEvent, string>();
  for (const [number, [next, old]] of [...partners].entries()) {
    names.set(next, String(number));
    names.set(old, String(number));
  }
  const strangers: Stranger[] = [];
  let behind = { anchor: '', container: undefined as Container | undefined, count: 0 };
  for (const event of events) {
    const { container, view, index } = event;
    if (behind.container !== container) behind = { anchor: `in ${foldTitle(container.title)}`, container, count: 0 };
    const name = names.get(event);
    if (name === undefined) {
      behind = { ...behind, count: behind.count + 1 };
      strangers.push({ view, index, slot: `${behind.anchor}\n${behind.count}` });
    } else behind = { anchor: name, container, count: 0 };
  }
  return strangers;
}
