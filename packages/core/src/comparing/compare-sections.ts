import type { FieldChange, SectionChange, SectionPosition } from './changes.ts';
import { changeOf, compareFields } from './compare-fields.ts';
import { sectionFields } from './container-fields.ts';
import { outOfOrder, weightOf } from './longest-order.ts';
import type { MatchedSections, PlacedSection } from './match-sections.ts';
import type { RoadmapVersion } from './roadmap-version.ts';

/** What happened to the sections and subsections themselves; what stands in them is told of each event. */
export function compareSections(
  sections: MatchedSections,
  old: RoadmapVersion,
  next: RoadmapVersion,
): readonly SectionChange[] {
  const { pairs, added, dropped } = sections;
  const placed = pairs.map((pair) => ({
    pair,
    old: pair.old.index,
    next: pair.next.index,
    weight: weightOf([pair.old.section.title, pair.next.section.title]),
  }));
  const moved = new Set(outOfOrder(placed).map(({ pair }) => pair));
  return [
    ...dropped.map(
      (each): SectionChange => ({
        change: 'dropped',
        old: sectionPosition(each, old),
        fields: compareFields(sectionFields, each.section, undefined).filter(isNotTitle),
      }),
    ),
    ...added.map(
      (each): SectionChange => ({
        change: 'added',
        new: sectionPosition(each, next),
        fields: compareFields(sectionFields, undefined, each.section).filter(isNotTitle),
      }),
    ),
    ...pairs.flatMap((pair): readonly SectionChange[] => {
      const isElsewhere = !sections.isSame(pair.old.parent, pair.next.parent);
      const change = changeOfPair(pair, { isElsewhere, isMoved: isElsewhere || moved.has(pair) });
      return change === undefined
        ? []
        : [{ ...change, old: sectionPosition(pair.old, old), new: sectionPosition(pair.next, next) }];
    }),
  ];
}

/** What happened to a section that stands in both versions; undefined where nothing did. */
function changeOfPair(
  { old, next }: MatchedSections['pairs'][number],
  { isElsewhere, isMoved }: { readonly isElsewhere: boolean; readonly isMoved: boolean },
): (Pick<SectionChange, 'fields'> & { readonly change: 'reworded' | 'moved' | 'changed' }) | undefined {
  const said = compareFields(sectionFields, old.section, next.section);
  if (said.length === 0 && !isMoved) return undefined;
  const parents = changeOf({ field: 'section', name: 'раздел' }, parentTitles(old), parentTitles(next));
  const isReworded = said.some(({ field }) => field === 'title');
  return {
    change: isReworded ? 'reworded' : isMoved ? 'moved' : 'changed',
    fields: [...said, ...(isElsewhere ? parents : []), ...(isMoved ? orderChange(old, next) : [])],
  };
}

function isNotTitle({ field }: FieldChange): boolean {
  return field !== 'title';
}

function parentTitles({ parent }: PlacedSection): readonly string[] {
  return 'type' in parent ? [] : [parent.title];
}

function orderChange(old: PlacedSection, next: PlacedSection): readonly FieldChange[] {
  const place = ({ index }: PlacedSection): readonly string[] => [`${index + 1}-й по порядку`];
  return changeOf({ field: 'place', name: 'место в карте' }, place(old), place(next));
}

function sectionPosition({ section }: PlacedSection, { view, locate }: RoadmapVersion): SectionPosition {
  return {
    number: view.numbers.sections.get(section) ?? null,
    title: section.title,
    ...locate?.({ node: section, field: 'title' }),
  };
}
