import { prepareSubject, type Roadmap } from '@dorkarta/core';
import { compareRoadmaps, type EventChange, isUnchanged, type RoadmapChanges } from '@dorkarta/core/comparing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type EventDraft, type RoadmapDraft, roadmapOf } from '../testing/roadmap-of.ts';

const few = <Item>(...items: readonly Item[]): fc.Arbitrary<Item> => fc.constantFrom(...items);

/** Each looks at two whole roadmaps. */
const runs = { numRuns: 40 };

/** Few words, so that events are often called alike, and often nearly alike. */
const titles = fc
  .array(few('семинар', 'для', 'учителей', 'математики', 'физики', 'визит', 'в', 'школу', '№ 3', 'олимпиада'), {
    maxLength: 5,
  })
  .map((words) => words.join(' '));

const anyEvent: fc.Arbitrary<EventDraft> = fc.record({
  title: titles,
  deadline: few('март 2021', 'апрель 2021', 'ежеквартально', 'постоянно'),
  performers: fc.array(few('Методист', 'Завуч'), { maxLength: 2 }),
  indicators: fc.array(few('Проведён 1 семинар', 'Охват 80 %'), { maxLength: 2 }),
  venue: few('МБОУ СОШ № 3', ''),
});

const events = fc.array(anyEvent, { maxLength: 7 });

const anyDraft: fc.Arbitrary<RoadmapDraft> = fc.record({
  period: few('2021', '2022'),
  events,
  sections: fc.array(fc.record({ title: few('Анализ', 'Поддержка', 'Итоги'), goals: fc.array(few('Цель')), events }), {
    maxLength: 3,
  }),
});

const anyRoadmap = anyDraft.map(roadmapOf);

function changesBetween(old: Roadmap, next: Roadmap): RoadmapChanges {
  return compareRoadmaps(prepareSubject(old), prepareSubject(next));
}

test('between any roadmap and itself nothing changed', () => {
  fc.assert(
    fc.property(anyRoadmap, (roadmap) => {
      expect(isUnchanged(changesBetween(roadmap, roadmap))).toBe(true);
    }),
    runs,
  );
});

test('the other way round the same is told the other way round', () => {
  fc.assert(
    fc.property(anyRoadmap, anyRoadmap, (one, other) => {
      const [there, back] = [changesBetween(one, other), changesBetween(other, one)];
      expect(inAnyOrder(there.events.map(mirrored))).toEqual(inAnyOrder(back.events));
      expect(inAnyOrder(there.sections.map(mirrored))).toEqual(inAnyOrder(back.sections));
      expect(inAnyOrder(there.roadmap.map(exchanged))).toEqual(inAnyOrder(back.roadmap));
      for (const list of ['renumbered', 'shiftedWithPeriod'] as const) {
        expect(inAnyOrder(there[list].map(exchanged))).toEqual(inAnyOrder(back[list]));
      }
      const states = ({ score }: RoadmapChanges) =>
        score.criteria.map(({ id, old, new: next }) => ({ id, old, new: next }));
      expect(states(there).map(exchanged)).toEqual(states(back));
    }),
    runs,
  );
});

const opposite = {
  added: 'dropped',
  dropped: 'added',
  reworded: 'reworded',
  moved: 'moved',
  changed: 'changed',
} as const;

function mirrored<Item extends Pick<EventChange, 'change' | 'fields'> & Partial<Pick<EventChange, 'criteria'>>>(
  item: Item,
) {
  const { change, fields, criteria } = item;
  return {
    ...exchanged(item),
    change: opposite[change],
    fields: fields.map(exchanged),
    ...(criteria === undefined ? {} : { criteria: { gained: criteria.lost, lost: criteria.gained } }),
  };
}

/** What was old is new, at every depth of what has both; of what has one, that one is the other. */
function exchanged<Item extends object>(item: Item): object {
  const {
    old,
    new: next,
    days,
    shift,
    occasions,
    ...rest
  } = item as Record<string, unknown> & { days?: object; shift?: number; occasions?: object };
  return {
    ...rest,
    ...(next === undefined ? {} : { old: next }),
    ...(old === undefined ? {} : { new: old }),
    ...(days === undefined ? {} : { days: exchanged(days) }),
    ...(shift === undefined ? {} : { shift: -shift }),
    ...(occasions === undefined ? {} : { occasions: exchanged(occasions) }),
  };
}

/** Lists whose order follows one of the versions, in an order that does not. */
function inAnyOrder(items: readonly object[]): readonly string[] {
  return items.map((item) => JSON.stringify(sortedKeys(item))).toSorted();
}

function sortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, each]) => [key, key === 'fields' ? inAnyOrder(each as readonly object[]) : sortedKeys(each)]),
  );
}

/** Words that no two events share. */
const unlike = ['алмаз', 'берёза', 'василёк', 'гранит', 'дельфин', 'ежевика', 'жемчуг', 'звезда', 'изумруд', 'калина'];

/** An edit of one event, and how it is told. */
const edits: Readonly<Record<string, (event: EventDraft) => readonly EventDraft[]>> = {
  '': (event) => [event],
  dropped: () => [],
  'reworded title': (event) => [{ ...event, title: `${event.title} повторно` }],
  'changed deadline': (event) => [{ ...event, deadline: 'октябрь 2021' }],
  'changed indicators': (event) => [{ ...event, indicators: ['Охват 90 %'] }],
  'changed performers': (event) => [{ ...event, performers: ['Завуч'] }],
  'changed venue': (event) => [{ ...event, venue: 'МБОУ СОШ № 9' }],
  'changed бюджет': (event) => [{ ...event, own: [['бюджет', '5']] }],
  added: (event) => [event, { title: `Новое ${event.title?.split('').toReversed().join('')}` }],
};

test('a known set of edits is told exactly', () => {
  const plans = fc.array(fc.constantFrom(...Object.keys(edits)), { minLength: 1, maxLength: unlike.length });
  fc.assert(
    fc.property(plans, (plan) => {
      const old = plan.map(
        (_, index): EventDraft => ({
          title: `${unlike[index]} слово${index} дело${index}`,
          deadline: 'март 2021',
          performers: ['Методист'],
          indicators: [`Охват ${index} %`],
        }),
      );
      const next = plan.flatMap((edit, index) => edits[edit]?.(old[index] ?? {}) ?? []);
      const draft = (of: readonly EventDraft[]): Roadmap => roadmapOf({ period: '2021', events: of });
      const told = changesBetween(draft(old), draft(next)).events.map(({ change, fields }) =>
        change === 'added' || change === 'dropped' ? change : [change, ...fields.map(({ field }) => field)].join(' '),
      );
      expect(told.toSorted()).toEqual(plan.filter((edit) => edit !== '').toSorted());
    }),
    runs,
  );
});
