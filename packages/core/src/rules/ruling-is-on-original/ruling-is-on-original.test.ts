import { expect, test } from 'vitest';
import { reviewMessagesOf, reviewOf, reviewVerdictsOf } from '../../testing/review-of.ts';

const id = 'ruling-is-on-original';
const roadmap = { events: [{ title: 'Визиты в школы' }, { title: 'Семинар' }, { title: 'Визиты в школы' }] };

test('a decision on a copy has no effect, and says so', () => {
  const rulings = [
    { on: 0, value: 'площадка – так' },
    { on: 2, value: 'площадка – так' },
    { on: 2, value: 'площадка' },
    { value: 'площадка – так' },
  ];
  const subject = reviewOf({ rulings }, roadmap);
  expect(reviewVerdictsOf(id, subject)).toEqual(['pass', 'fail', 'not-applicable', 'not-applicable']);
  expect(reviewMessagesOf(id, subject)).toEqual([
    'Мероприятие № 3 «Визиты в школы» повторяет мероприятие № 1 «Визиты в школы», а повторы считаются один раз, по первому: решение на баллы не влияет. Перенесите его к мероприятию № 1 «Визиты в школы».',
  ]);
});
