import { eventWords } from '../identity/event-words.ts';
import { placeOf } from '../model/place.ts';
import type { Container } from '../roadmap/walk.ts';
import { titleOf } from '../view/event-alone.ts';
import type { Change, EventChange, EventPosition, FieldChange, RoadmapChanges } from './changes.ts';
import { compareEvents, isShiftedWithPeriod } from './compare-events.ts';
import { compareFields } from './compare-fields.ts';
import { type CriteriaOf, compareScores } from './compare-scores.ts';
import { compareSections } from './compare-sections.ts';
import { roadmapFields } from './container-fields.ts';
import { outOfOrder, type Placed, weightOf } from './longest-order.ts';
import { type EventPair, type MatchedEvents, matchEvents, type PlacedEvent } from './match-events.ts';
import { type MatchedSections, matchSections } from './match-sections.ts';
import type { RoadmapVersion } from './roadmap-version.ts';
import { hasSameFacts } from './same-facts.ts';

/**
 * What a version of a roadmap says otherwise than another one, and what that did to its score. A pure function of both;
 * with the versions exchanged it tells the same the other way round.
 */
export function compareRoadmaps(old: RoadmapVersion, next: RoadmapVersion): RoadmapChanges {
  const events = matchEvents(old.view, next.view);
  const sections = matchSections(old.view.roadmap, next.view.roadmap, events.pairs);
  const { score, criteriaOf } = compareScores(old.score, next.score, events.pairs);
  const moved = movedEvents(events.pairs, sections);
  const comparison: Comparison = { old, next, events, sections, criteriaOf, moved };
  const changes = eventChanges(comparison);
  return {
    roadmap: compareFields(roadmapFields, old.view.roadmap, next.view.roadmap),
    sections: compareSections(sections, old, next),
    events: changes,
    renumbered: carriedAlong(comparison, (pair) => !moved.has(pair) && pair.old.view.number !== pair.next.view.number),
    shiftedWithPeriod: carriedAlong(comparison, ({ old: was, next: is }) => isShiftedWithPeriod(was.view, is.view)),
    score,
  };
}

/** All that is known once the parts of both versions are matched. */
interface Comparison {
  readonly old: RoadmapVersion;
  readonly next: RoadmapVersion;
  readonly events: MatchedEvents;
  readonly sections: MatchedSections;
  readonly criteriaOf: CriteriaOf;
  readonly moved: ReadonlySet<EventPair>;
}

/** The events that stand in something else, or elsewhere in the same. */
function movedEvents(pairs: readonly EventPair[], { isSame }: MatchedSections): ReadonlySet<EventPair> {
  const atHome = new Map<Container, (Placed & { readonly pair: EventPair })[]>();
  const moved = new Set<EventPair>();
  for (const pair of pairs) {
    const { old, next } = pair;
    if (!isSame(old.container, next.container)) {
      moved.add(pair);
      continue;
    }
    const weight = weightOf(
      [old, next].map(({ view, index }) => [eventWords(view), view.event.number, index].join('\n')),
    );
    const others = atHome.get(next.container) ?? [];
    others.push({ old: old.index, next: next.index, weight, pair });
    atHome.set(next.container, others);
  }
  for (const neighbours of atHome.values()) for (const { pair } of outOfOrder(neighbours)) moved.add(pair);
  return moved;
}

function eventChanges(comparison: Comparison): readonly EventChange[] {
  const { events } = comparison;
  const behind = droppedBehind(events);
  const dropped = (anchor: PlacedEvent | undefined): readonly EventChange[] =>
    (behind.get(anchor) ?? []).map((each) => oneSided('dropped', each, comparison));
  const byNext = new Map(events.pairs.map((pair) => [pair.next, pair]));
  const inOrder = [...byNext.keys(), ...events.added].toSorted((one, other) => one.index - other.index);
  return [
    ...dropped(undefined),
    ...inOrder.flatMap((each) => {
      const pair = byNext.get(each);
      return pair === undefined
        ? [oneSided('added', each, comparison)]
        : [...pairChanges(pair, comparison), ...dropped(pair.old)];
    }),
  ];
}

/** What was dropped, by the last event before it that stayed. */
function droppedBehind({
  pairs,
  dropped,
}: MatchedEvents): ReadonlyMap<PlacedEvent | undefined, readonly PlacedEvent[]> {
  const gone = new Set(dropped);
  const inOrder = [...pairs.map(({ old }) => old), ...dropped].toSorted((one, other) => one.index - other.index);
  const behind = new Map<PlacedEvent | undefined, PlacedEvent[]>();
  let anchor: PlacedEvent | undefined;
  for (const each of inOrder) {
    if (!gone.has(each)) anchor = each;
    else behind.set(anchor, [...(behind.get(anchor) ?? []), each]);
  }
  return behind;
}

function oneSided(change: 'added' | 'dropped', event: PlacedEvent, comparison: Comparison): EventChange {
  const isNew = change === 'added';
  const { old, next, criteriaOf } = comparison;
  const position = eventPosition(event, isNew ? next : old);
  const sides = { old: isNew ? undefined : event.view, next: isNew ? event.view : undefined };
  const criteria = criteriaOf(isNew ? 'new' : 'old', event.view);
  return {
    change,
    ...(isNew ? { new: position } : { old: position }),
    fields: compareEvents({ ...sides, isAtHome: false }),
    criteria: { gained: isNew ? criteria : [], lost: isNew ? [] : criteria },
  };
}

function pairChanges(pair: EventPair, comparison: Comparison): readonly EventChange[] {
  const { old, next } = pair;
  const isAtHome = comparison.sections.isSame(old.container, next.container);
  const said = compareEvents({ old: old.view, next: next.view, isAtHome });
  const place = comparison.moved.has(pair) ? placeChange(pair, isAtHome) : [];
  const fields = [...said, ...place];
  if (fields.length === 0) return [];
  const criteria = criteriaChanges(pair, comparison);
  return [
    {
      change: kindOf(fields, place.length > 0),
      old: eventPosition(old, comparison.old),
      new: eventPosition(next, comparison.next),
      fields,
      criteria,
    },
  ];
}

/** The criteria that an event came to bear, and bears no more. */
function criteriaChanges({ old, next }: EventPair, { criteriaOf }: Comparison): EventChange['criteria'] {
  const [before, after] = [criteriaOf('old', old.view), criteriaOf('new', next.view)];
  const gained = after.filter((id) => !before.includes(id));
  const lost = before.filter((id) => !after.includes(id));
  const isOnItsOwn = gained.length + lost.length > 0 && !hasSameFacts(old.view, next.view);
  return isOnItsOwn ? { gained, lost } : { gained: [], lost: [] };
}

function kindOf(fields: readonly FieldChange[], isMoved: boolean): Change {
  if (fields.some(({ field, stage }) => stage === undefined && (field === 'title' || field === 'actions')))
    return 'reworded';
  return isMoved ? 'moved' : 'changed';
}

/** Where an event stood and stands: its section, or within one its place in the order of the roadmap. */
function placeChange({ old, next }: EventPair, isAtHome: boolean): readonly FieldChange[] {
  if (!isAtHome) {
    const [was, is] = [sectionOf(old), sectionOf(next)];
    return [{ field: 'section', name: 'раздел', old: was === null ? [] : [was], new: is === null ? [] : [is] }];
  }
  const place = (event: PlacedEvent): readonly string[] => [event.view.number ?? `${event.index + 1}-е по порядку`];
  return [{ field: 'place', name: 'место в карте', old: place(old), new: place(next) }];
}

function sectionOf({ container }: PlacedEvent): string | null {
  return 'type' in container ? null : container.title;
}

function eventPosition(event: PlacedEvent, { locate }: RoadmapVersion): EventPosition {
  const { view } = event;
  return {
    number: view.number ?? null,
    title: titleOf(view),
    section: sectionOf(event),
    ...locate?.(placeOf(view.event, 'title')),
  };
}

function carriedAlong(
  { events, old, next }: Comparison,
  isCarried: (pair: EventPair) => boolean,
): RoadmapChanges['renumbered'] {
  return events.pairs
    .filter(isCarried)
    .map((pair) => ({ old: eventPosition(pair.old, old), new: eventPosition(pair.next, next) }));
}
