import { expect, test } from 'vitest';
import { messagesOf, verdictsOf } from '../../testing/examined.ts';

const id = 'municipal-events-are-enough';
const three = ['Семинар', 'Практикум', 'Собеседования'].map((title) => ({ title }));

test('accepts three events of the municipality', () => {
  expect(verdictsOf(id, { events: three })).toEqual(['pass']);
});

test('does not count copies and events of other levels', () => {
  const [first, second] = three;
  const events = [first, second, { title: 'семинар' }, { title: 'Сессия', level: 'regional' as const }];
  expect(messagesOf(id, { events: events.flatMap((each) => each ?? []) })).toEqual([
    'Собственных мероприятий муниципалитета: 2, а нужно хотя бы 3. Участие в региональных мероприятиях и повторы не считаются.',
  ]);
});

test('is asked of municipal roadmaps', () => {
  expect(verdictsOf(id, { level: 'regional', events: three })).toEqual(['not-applicable']);
});
