import type { Roadmap, Section, Subsection } from '../model/roadmap.ts';
import { type Container, containersOf, innermost } from '../roadmap/walk.ts';
import { foldTitle, foldWord } from '../text/fold.ts';
import type { EventPair } from './match-events.ts';

/** A section or subsection in its place. */
export interface PlacedSection {
  readonly section: Section | Subsection;
  /** What it stands in. */
  readonly parent: Container;
  /** Its place among all sections, from 0. */
  readonly index: number;
}

/** Which sections are the same in two versions. */
export interface MatchedSections {
  /** In the order of the new version. */
  readonly pairs: readonly { readonly old: PlacedSection; readonly next: PlacedSection }[];
  readonly dropped: readonly PlacedSection[];
  readonly added: readonly PlacedSection[];
  /** Whether what stands in the one stands in the same in the other version. */
  readonly isSame: (old: Container, next: Container) => boolean;
}

type AnySection = PlacedSection['section'];

/** Finds which sections of two versions are the same: by name, by title, by the events that stand in both, by number. */
export function matchSections(old: Roadmap, next: Roadmap, events: readonly EventPair[]): MatchedSections {
  const sides = { old: placedSections(old), next: placedSections(next) };
  const partners = new Map<AnySection, AnySection>();
  const pairBy = (sign: (section: PlacedSection) => string | undefined): void => {
    const taken = new Set(partners.values());
    const waiting = new Map<string, AnySection[]>();
    for (const each of sides.old) {
      const key = taken.has(each.section) ? undefined : sign(each);
      if (key !== undefined) waiting.set(key, [...(waiting.get(key) ?? []), each.section]);
    }
    for (const each of sides.next) {
      const key = partners.has(each.section) ? undefined : sign(each);
      const partner = key === undefined ? undefined : waiting.get(key)?.shift();
      if (partner !== undefined) partners.set(each.section, partner);
    }
  };
  pairBy(({ section: { name } }) => (name === undefined ? undefined : foldWord(name)));
  pairBy(({ section, parent }) => [section.rank, foldTitle(section.title), foldTitle(parent.title)].join('\n'));
  pairBy(({ section }) => [section.rank, foldTitle(section.title)].join('\n'));
  pairByEvents(events, sides, partners);
  pairBy(({ section: { rank, number } }) => (number === undefined ? undefined : [rank, number].join('\n')));
  const known = new Set(partners.values());
  const placed = new Map(sides.old.map((each) => [each.section, each]));
  return {
    pairs: sides.next.flatMap((each) => {
      const partner = partners.get(each.section);
      const was = partner === undefined ? undefined : placed.get(partner);
      return was === undefined ? [] : [{ old: was, next: each }];
    }),
    dropped: sides.old.filter(({ section }) => !known.has(section)),
    added: sides.next.filter(({ section }) => !partners.has(section)),
    isSame: (one, other) => ('type' in other ? one === old && other === next : partners.get(other) === one),
  };
}

function placedSections(roadmap: Roadmap): readonly PlacedSection[] {
  const sections = [...containersOf(roadmap)].flatMap((containers): readonly Omit<PlacedSection, 'index'>[] => {
    const section = innermost(containers);
    if ('type' in section) return [];
    return [{ section, parent: containers.at(-2) ?? roadmap }];
  });
  return sections.map((each, index) => ({ ...each, index }));
}

/** Sections that share most of their events are one, however they are called. */
function pairByEvents(
  events: readonly EventPair[],
  sides: { readonly old: readonly PlacedSection[]; readonly next: readonly PlacedSection[] },
  partners: Map<AnySection, AnySection>,
): void {
  const taken = new Set<Container>(partners.values());
  const shared = new Map<Container, Map<Container, number>>();
  for (const { old, next } of events) {
    const known = shared.get(old.container) ?? new Map<Container, number>();
    shared.set(old.container, known.set(next.container, (known.get(next.container) ?? 0) + 1));
  }
  const places = new Map<Container, PlacedSection>([...sides.old, ...sides.next].map((each) => [each.section, each]));
  const ballots = [...shared].flatMap(([one, others]) =>
    [...others].flatMap(([other, count]) => {
      const [old, next] = [places.get(one), places.get(other)];
      const isMost = 2 * count > Math.max(one.events.length, other.events.length);
      return old === undefined || next === undefined || !isMost ? [] : [{ old: old.section, next: next.section }];
    }),
  );
  for (const { old, next } of ballots) {
    if (old.rank !== next.rank || taken.has(old) || partners.has(next)) continue;
    partners.set(next, old);
    taken.add(old);
  }
}
