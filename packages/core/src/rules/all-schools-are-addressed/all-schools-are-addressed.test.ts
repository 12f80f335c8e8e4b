import { expect, test } from 'vitest';
import { messagesOf, verdictsOf } from '../../testing/examined.ts';

const id = 'all-schools-are-addressed';

test('accepts an event for all schools, also where its section says so', () => {
  expect(verdictsOf(id, { events: [{ title: 'Семинар', participants: ['все школы'] }] })).toEqual(['pass']);
  const sections = [{ participants: ['все школы'], events: [{ title: 'Семинар' }] }];
  expect(verdictsOf(id, { sections })).toEqual(['pass']);
});

test('reports a roadmap without one', () => {
  expect(messagesOf(id, { events: [{ title: 'Семинар', participants: ['ШНОР'] }] })).toEqual([
    'Нет мероприятий для всех школ муниципалитета: укажите «участники: все школы» там, где приглашены все.',
  ]);
});

test('is asked of municipal roadmaps', () => {
  expect(verdictsOf(id, { level: 'regional' })).toEqual(['not-applicable']);
});
