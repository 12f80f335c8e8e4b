import { prepareSubject } from '@dorkarta/core';
import { compareRoadmaps, explainChanges, isUnchanged, type RoadmapChanges } from '@dorkarta/core/comparing';
import { describe, expect, test } from 'vitest';
import { type EventDraft, type RoadmapDraft, roadmapOf } from '../testing/roadmap-of.ts';

function changesBetween(old: RoadmapDraft, next: RoadmapDraft): RoadmapChanges {
  const [was, is] = [prepareSubject(roadmapOf(old)), prepareSubject(roadmapOf(next))];
  return compareRoadmaps(was, is);
}

/** What happened to each event, with the fields that say something else. */
function told({ events }: RoadmapChanges): readonly string[] {
  return events.map(({ change, old, new: next, fields }) => {
    const names = fields.map(({ field }) => field).join(', ');
    return `${change} ${old?.number ?? '–'} → ${next?.number ?? '–'}: ${names}`;
  });
}

const seminar: EventDraft = {
  title: 'Семинар для учителей математики',
  deadline: 'март 2021',
  performers: ['Методист'],
  indicators: ['Проведён 1 семинар'],
};
const visits: EventDraft = { title: 'Визиты в школы с низкими результатами', deadline: 'апрель 2021' };
const olympiad: EventDraft = { title: 'Муниципальная олимпиада по физике', deadline: 'май 2021' };
const parents: EventDraft = { title: 'Собрание родителей выпускников', deadline: 'июнь 2021' };
const all = [seminar, visits, olympiad, parents];
const plan = (...events: readonly EventDraft[]): RoadmapDraft => ({ period: '2021', events });

test('of a roadmap and itself there is nothing to tell', () => {
  const changes = changesBetween(plan(...all), plan(...all));
  expect(isUnchanged(changes)).toBe(true);
  expect(explainChanges(changes)).toMatchObject({ summary: 'Изменений нет.', events: [], notes: [] });
});

describe('events', () => {
  test.each<readonly [string, readonly EventDraft[], readonly string[]]>([
    ['added', [...all, { title: 'Слёт волонтёров', deadline: 'июль 2021' }], ['added – → 5: deadline']],
    ['dropped', [seminar, visits, parents], ['dropped 3 → –: deadline']],
    ['moved', [visits, olympiad, parents, seminar], ['moved 1 → 4: place']],
    [
      'reworded',
      [{ ...seminar, title: 'Практикум для учителей математики и информатики' }, visits, olympiad, parents],
      ['reworded 1 → 1: title'],
    ],
    ['put off', [{ ...seminar, deadline: 'апрель 2021' }, visits, olympiad, parents], ['changed 1 → 1: deadline']],
    [
      'measured otherwise',
      [{ ...seminar, indicators: ['Проведено 2 семинара'] }, visits, olympiad, parents],
      ['changed 1 → 1: indicators'],
    ],
    [
      'changed in every further field',
      [
        {
          ...seminar,
          performers: ['Отдел образования'],
          coPerformers: ['Методист'],
          participants: ['Учителя'],
          venue: 'СОШ № 1',
          resources: ['ПОС'],
          documents: ['Приказ'],
          kinds: ['семинар'],
          level: 'regional',
          tasks: ['Повысить качество'],
          within: 'Неделя математики',
          notes: ['Очно'],
          own: [['бюджет', '10']],
          stages: [{ title: 'Подготовка', deadline: 'февраль 2021' }],
        },
        visits,
        olympiad,
        parents,
      ],
      [
        'changed 1 → 1: performers, coPerformers, participants, venue, resources, within, documents, stages, kinds, level, serves, notes, бюджет',
      ],
    ],
    [
      'several at once',
      [parents, { ...visits, deadline: '20.04.2021', title: 'Визиты в школы с низкими итогами' }, olympiad],
      ['dropped 1 → –: deadline, performers, indicators', 'moved 4 → 1: place', 'reworded 2 → 2: title, deadline'],
    ],
  ])('%s', (_, next, expected) => {
    expect(told(changesBetween(plan(...all), plan(...next)))).toEqual(expected);
  });

  test('are known by their names, whatever they are called', () => {
    const [named, renamed] = [roadmapOf(plan(seminar)), roadmapOf(plan({ ...seminar, title: 'Заседание совета' }))];
    const withName = (roadmap: typeof named): typeof named => ({
      ...roadmap,
      events: roadmap.events.map((event) => ({ ...event, name: 'математика' })),
    });
    const versions = [named, renamed].map((each) => prepareSubject(withName(each)));
    const [old, next] = versions;
    if (old === undefined || next === undefined) throw new Error('Two versions are compared');
    expect(told(compareRoadmaps(old, next))).toEqual(['reworded 1 → 1: title']);
  });

  test('that say something wholly different are not taken for one', () => {
    expect(told(changesBetween(plan(seminar), plan(olympiad)))).toEqual([
      'dropped 1 → –: deadline, performers, indicators',
      'added – → 1: deadline',
    ]);
  });

  test('of one title are told from each other by where they stand', () => {
    const meeting: EventDraft = { title: 'Совещание директоров', deadline: 'март 2021' };
    const sections = (...months: readonly string[]): RoadmapDraft => ({
      period: '2021',
      sections: ['Анализ', 'Поддержка'].map((title, index) => ({
        title,
        events: [{ ...meeting, deadline: months[index] ?? '' }],
      })),
    });
    const changes = changesBetween(sections('март 2021', 'май 2021'), sections('март 2021', 'июнь 2021'));
    expect(told(changes)).toEqual(['changed 2 → 2: deadline']);
    expect(changes.events[0]?.new).toMatchObject({ section: 'Поддержка' });
  });

  test('that only count on are no changes of their own', () => {
    const changes = changesBetween(plan(...all), plan({ title: 'Стартовое совещание' }, ...all));
    expect(told(changes)).toEqual(['added – → 1: ']);
    expect(explainChanges(changes).notes).toEqual(['Другие номера у 4 мероприятий: 1 → 2, 2 → 3, 3 → 4, 4 → 5.']);
  });

  test('whose words stay are due on other days where the period is another one', () => {
    const quarterly = (period: string): RoadmapDraft => ({ period, events: [{ ...seminar, deadline: 'II квартал' }] });
    const changes = changesBetween(quarterly('2021 год'), quarterly('2022 год'));
    expect(told(changes)).toEqual([]);
    expect(changes.roadmap).toEqual([{ field: 'period', name: 'период', old: ['2021 год'], new: ['2022 год'] }]);
    expect(explainChanges(changes).notes).toEqual(['Вместе с периодом сдвинулись сроки 1 мероприятия: № 1.']);
  });
});

describe('sections', () => {
  const inSection = (title: string, ...events: readonly EventDraft[]) => ({ title, events });

  test('are told once for what their events have from them', () => {
    const by = (performer: string): RoadmapDraft => ({
      sections: [{ title: 'Поддержка', performers: [performer], events: [visits, olympiad] }],
    });
    const changes = changesBetween(by('Методист'), by('Отдел образования'));
    expect(told(changes)).toEqual([]);
    expect(changes.sections).toMatchObject([
      { change: 'changed', fields: [{ field: 'performers', old: ['Методист'], new: ['Отдел образования'] }] },
    ]);
  });

  test('are known by their events where they are called otherwise, and nothing in them has moved', () => {
    const old: RoadmapDraft = { sections: [inSection('Методическая работа', visits, olympiad)] };
    const next: RoadmapDraft = { sections: [inSection('Поддержка учителей', visits, olympiad)] };
    const changes = changesBetween(old, next);
    expect(told(changes)).toEqual([]);
    expect(changes.sections).toMatchObject([{ change: 'reworded', old: { title: 'Методическая работа' } }]);
  });

  test('that an event leaves are told of the event', () => {
    const old: RoadmapDraft = { sections: [inSection('Анализ', visits, olympiad), inSection('Поддержка', parents)] };
    const next: RoadmapDraft = { sections: [inSection('Анализ', visits), inSection('Поддержка', parents, olympiad)] };
    const changes = changesBetween(old, next);
    expect(told(changes)).toEqual(['moved 2 → 3: section']);
    expect(explainChanges(changes).events[0]).toMatchObject({
      aside: 'было № 2',
      fields: [{ words: 'Анализ → Поддержка' }],
    });
  });

  test('come and go', () => {
    const old: RoadmapDraft = { sections: [inSection('Анализ', visits)] };
    const next: RoadmapDraft = {
      sections: [inSection('Анализ', visits), { title: 'Итоги', goals: ['Подвести итоги'] }],
    };
    expect(changesBetween(old, next).sections).toMatchObject([
      { change: 'added', new: { title: 'Итоги' }, fields: [{ field: 'goals', new: ['Подвести итоги'] }] },
    ]);
  });
});

describe('the score', () => {
  const atSchool: EventDraft = {
    title: 'Методический день на базе школы № 3',
    venue: 'МБОУ СОШ № 3',
    deadline: 'май 2021',
    indicators: ['Проведён 1 день'],
  };

  test('names the event that a criterion newly rests on', () => {
    const changes = changesBetween(plan(seminar), plan(seminar, atSchool));
    const { score } = explainChanges(changes);
    expect(score.criteria.map(({ words }) => words)).toContain('К3: не выполнено → выполнено: № 2');
    expect(changes.events[0]?.criteria.gained).toContain('content-3');
  });

  test('is told of an event that only changed its place or its time, where it does not rest on another', () => {
    const regional: EventDraft = {
      title: 'Областной конкурс методических разработок',
      level: 'regional',
      deadline: 'май 2021',
      indicators: ['Представлено не менее 5 разработок'],
    };
    const inOrder = (...events: readonly EventDraft[]): RoadmapDraft => ({
      period: '2021',
      sections: [{ title: 'Методическая работа', events }],
    });
    const criteria = (old: RoadmapDraft, next: RoadmapDraft) =>
      changesBetween(old, next).events.map((each) => each.criteria);
    const none = { gained: [], lost: [] };
    expect(criteria(inOrder(regional, seminar), inOrder(seminar, regional))).toEqual([none]);
    const later = { ...regional, deadline: 'июнь 2021' };
    expect(criteria(inOrder(regional, seminar), inOrder(seminar, later))).toEqual([none]);
    const unmeasured = { ...seminar, indicators: [] };
    expect(criteria(inOrder(regional, seminar), inOrder(regional, unmeasured))).toEqual([
      { gained: [], lost: ['content-5'] },
    ]);
  });

  test('names the event that is missing where a criterion is lost', () => {
    const { score } = explainChanges(changesBetween(plan(seminar, atSchool), plan(seminar)));
    expect(score.criteria.map(({ words }) => words)).toContain('К3: выполнено → не выполнено: № 2 прежней карты');
  });
});

test('who carries it out is the same in another order and in other letters', () => {
  const by = (...performers: readonly string[]): RoadmapDraft => plan({ ...seminar, performers });
  expect(told(changesBetween(by('Методист', 'Отдел образования'), by('отдел образования', 'Методист')))).toEqual([]);
  const changes = changesBetween(by('Методист', 'Завуч'), by('завуч', 'Методист', 'Директор'));
  expect(explainChanges(changes).events[0]?.fields).toMatchObject([
    { name: 'исполнители', words: 'добавлено: Директор' },
  ]);
});

describe('words', () => {
  test.each<readonly [string, EventDraft, string, string]>([
    ['a deadline', { ...seminar, deadline: '15 апреля 2021' }, 'срок', 'март 2021 → 15 апреля 2021 (на 15 дней позже)'],
    [
      'a day that there is not',
      { ...seminar, deadline: '31 апреля 2021' },
      'срок',
      'март 2021 → 31 апреля 2021 (01.03.2021 – 31.03.2021 → дни не названы)',
    ],
    ['the same days', { ...seminar, deadline: '03.2021' }, 'срок', 'март 2021 → 03.2021 (дни те же)'],
    [
      'a time more',
      { ...seminar, deadline: 'март 2021, май 2021' },
      'срок',
      'март 2021 → март 2021, май 2021 (на 61 день позже)',
    ],
    ['a list', { ...seminar, performers: ['Методист', 'Завуч'] }, 'исполнители', 'добавлено: Завуч'],
    ['one value', { ...seminar, performers: ['Завуч'] }, 'исполнители', 'Методист → Завуч'],
    ['what is gone', { ...seminar, indicators: [] }, 'показатели', 'Проведён 1 семинар → не указано'],
  ])('%s', (_, next, name, words) => {
    expect(explainChanges(changesBetween(plan(seminar), plan(next))).events[0]?.fields).toMatchObject([
      { name, words },
    ]);
  });

  test.each([
    ['март 2021, май 2021, декабрь 2021', 'март 2021, декабрь 2021', 'убрано: 01.05.2021 – 31.05.2021'],
    ['март 2021, май 2021', 'март 2021, апрель 2021, май 2021', 'добавлено: 01.04.2021 – 30.04.2021'],
    [
      '1 – 5 марта 2021, 10 декабря 2021',
      '1 марта 2021, 10 декабря 2021',
      'убрано: 01.03.2021 – 05.03.2021; добавлено: 01.03.2021',
    ],
    ['ежемесячно', 'ежеквартально', 'убрано: 12 сроков; добавлено: 4 срока'],
  ])('times within the same days: «%s», then «%s»', (old, next, note) => {
    const changes = changesBetween(plan({ ...seminar, deadline: old }), plan({ ...seminar, deadline: next }));
    expect(explainChanges(changes).events[0]?.fields).toMatchObject([{ name: 'срок', note }]);
  });

  test('a stage names itself', () => {
    const withStage = (deadline: string): RoadmapDraft =>
      plan({ ...visits, stages: [{ title: 'Подготовка', deadline }] });
    const changes = changesBetween(withStage('январь 2021'), withStage('февраль 2021'));
    expect(explainChanges(changes).events[0]?.fields).toMatchObject([
      { name: 'этап «Подготовка», срок', words: 'январь 2021 → февраль 2021 (на 28 дней позже)' },
    ]);
  });
});
