import { expect, test } from 'vitest';
import { messagesOf, verdictsOf } from '../../testing/examined.ts';
import type { RoadmapDraft } from '../../testing/roadmap-of.ts';

const id = 'regional-event-is-joined';

test.each<[string, RoadmapDraft]>([
  [
    'an event within one of the region’s',
    { events: [{ title: 'Семинар' }, { title: 'Сессия', within: 'Сессия ИРО' }] },
  ],
  ['an event of regional level', { events: [{ title: 'Сессия', level: 'regional' }] }],
])('accepts %s', (_, draft) => {
  expect(verdictsOf(id, draft)).toEqual(['pass']);
});

test('reports a roadmap that keeps to itself', () => {
  const events = [{ title: 'Семинар' }, { title: 'Занятие', level: 'school' as const }];
  expect(messagesOf(id, { events })).toEqual([
    'Ни одно мероприятие не связано с региональными: подключите региональную карту и укажите «в рамках: …», а если она только на бумаге – «уровень: региональный».',
  ]);
});

test('a regional roadmap has nothing to join', () => {
  expect(verdictsOf(id, { level: 'regional', events: [{ title: 'Семинар' }] })).toEqual(['not-applicable']);
});
