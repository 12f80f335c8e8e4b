import { expect, test } from 'vitest';
import { reviewMessagesOf, reviewOf, reviewVerdictsOf } from '../../testing/review-of.ts';

const id = 'points-are-within-bounds';
const roadmap = { events: [{ title: 'Круглый стол' }] };

test('points are at most those of the criterion', () => {
  const decisions = [
    ['К1', '1 – да'],
    ['К2', '0,5 балла – да'],
    ['К3', '2 – да'],
    ['К4', 'выполнено – Точка роста'],
    ['К9', '7 – да'],
  ] as const;
  const subject = reviewOf({ decisions }, roadmap);
  expect(reviewVerdictsOf(id, subject)).toEqual(['pass', 'pass', 'fail', 'not-applicable', 'not-applicable']);
  expect(reviewMessagesOf(id, subject)).toEqual([
    'За критерий «К3» дают не больше 1 балла, а здесь 2: исправьте число, решение не учитывается.',
  ]);
});
