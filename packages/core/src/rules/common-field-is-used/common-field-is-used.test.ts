import { describe, expect, test } from 'vitest';
import { messagesOf, verdictsOf } from '../../testing/examined.ts';
import type { EventDraft, RoadmapDraft } from '../../testing/roadmap-of.ts';

const id = 'common-field-is-used';
const own: EventDraft = { performers: ['Школа'] };
const none: EventDraft = {};
const performers = ['Отдел'];

describe('performers', () => {
  test.each<[string, RoadmapDraft, readonly string[]]>([
    ['of a roadmap whose events state their own', { performers, events: [own, own] }, ['fail']],
    ['that one event has none of', { performers, events: [own, none] }, ['pass']],
    [
      'of a section that another section hides',
      { performers, sections: [{ performers, events: [none] }] },
      ['fail', 'pass'],
    ],
    ['that reach a subsection', { sections: [{ performers, subsections: [{ events: [own, none] }] }] }, ['pass']],
    ['where there is no event', { sections: [{ performers }] }, ['not-applicable']],
    ['of an event whose stages state their own', { performers, events: [{ stages: [own, own] }] }, ['fail']],
    ['of an event one of whose stages states none', { performers, events: [{ stages: [own, none] }] }, ['pass']],
    [
      'without a column, which are printed with the roadmap',
      { performers, bodies: ['Школа'], events: [own] },
      ['not-applicable'],
    ],
  ])('%s', (_, draft, verdicts) => {
    expect(verdictsOf(id, draft)).toEqual(verdicts);
  });
});

test('says whose line it is, and what to do', () => {
  const draft = { performers, sections: [{ title: 'Кадры', performers: ['Центр'], events: [own] }] };
  expect(messagesOf(id, draft)).toEqual([
    'Строка «исполнители» у карты никому не достаётся: у каждого мероприятия она своя, и в таблицу эта не попадёт. Уберите её здесь или у тех мероприятий, которых она касается.',
    'Строка «исполнители» у раздела «Кадры» никому не достаётся: у каждого мероприятия она своя, и в таблицу эта не попадёт. Уберите её здесь или у тех мероприятий, которых она касается.',
  ]);
});

test.each<[string, RoadmapDraft]>([
  ['tasks', { tasks: ['Кадры'], events: [{ tasks: ['Успех'] }] }],
  [
    'participants, where they have a column',
    {
      columns: [
        { key: 'event', header: 'Мероприятие' },
        { key: 'participants', header: 'Участники' },
      ],
      participants: ['Педагоги'],
      events: [{ participants: ['Родители'] }],
    },
  ],
])('%s too', (_, draft) => {
  expect(verdictsOf(id, draft)).toEqual(['fail']);
});
