import { expect, test } from 'vitest';
import { messagesOf, verdictsOf } from '../../testing/examined.ts';

const id = 'roadmap-meets-content-2';

test('accepts a municipal methodical event', () => {
  expect(verdictsOf(id, { events: [{ title: 'Уроки успеха', kinds: ['мастер-класс'] }] })).toEqual(['pass']);
});

test('reports a roadmap without one; an event of the region is none', () => {
  const events = [
    { title: 'Совещание', kinds: ['организационное'] },
    { title: 'Сессия', kinds: ['методическое'], level: 'regional' as const },
  ];
  expect(messagesOf(id, { events })).toEqual([expect.stringContaining('К2 «Наличие муниципальных методических')]);
  expect(verdictsOf(id, { events, level: 'regional' })).toEqual(['not-applicable']);
});
