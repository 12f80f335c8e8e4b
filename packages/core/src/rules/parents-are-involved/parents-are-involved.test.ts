import { expect, test } from 'vitest';
import { messagesOf, verdictsOf } from '../../testing/examined.ts';

const id = 'parents-are-involved';

test('accepts an event for parents', () => {
  const events = [{ title: 'Семинар' }, { title: 'Собрание', kinds: ['родители'] }];
  expect(verdictsOf(id, { events })).toEqual(['pass']);
});

test('reports a roadmap without one', () => {
  expect(messagesOf(id, { events: [{ title: 'Семинар', kinds: ['методическое'] }] })).toEqual([
    'Нет мероприятий для родителей: запланируйте, например, родительское собрание или консультации («вид: родители»).',
  ]);
});

test('is asked of municipal roadmaps', () => {
  expect(verdictsOf(id, { level: 'regional' })).toEqual(['not-applicable']);
});
