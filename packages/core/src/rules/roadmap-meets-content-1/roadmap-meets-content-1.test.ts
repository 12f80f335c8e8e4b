import { expect, test } from 'vitest';
import { messagesOf, verdictsOf } from '../../testing/examined.ts';
import { declared } from '../../testing/roadmap-of.ts';

const id = 'roadmap-meets-content-1';

test('accepts a municipal organizational event that is targeted', () => {
  const events = [{ title: 'Совещание', kinds: ['организационное'], participants: [declared('ШНОР')] }];
  expect(verdictsOf(id, { events })).toEqual(['pass']);
});

test('says what is missing, what to do, and how many points it brings', () => {
  expect(messagesOf(id, { events: [{ title: 'Семинар', kinds: ['методическое'] }] })).toEqual([
    'К1 «Наличие муниципальных организационных мероприятий, направленных на адресное сопровождение школ» – не выполнено. Запланируйте муниципальное организационное мероприятие, адресованное школам с низкими результатами: назовите их в поле «участники» или в названии. Принесёт 1 балл.',
  ]);
});

test('leaves to the expert whom an event is for, and regional roadmaps to nobody', () => {
  const events = [{ title: 'Совещание', kinds: ['организационное'] }];
  expect(verdictsOf(id, { events })).toEqual(['expert']);
  expect(verdictsOf(id, { events, level: 'regional' })).toEqual(['not-applicable']);
});
