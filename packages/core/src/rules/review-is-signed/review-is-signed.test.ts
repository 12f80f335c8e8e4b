import { expect, test } from 'vitest';
import { reviewMessagesOf, reviewOf, reviewVerdictsOf } from '../../testing/review-of.ts';

const id = 'review-is-signed';
const roadmap = { events: [{ title: 'Круглый стол' }] };

test('a conclusion says who gave it and when', () => {
  const whole = reviewOf({ date: '05.07.2021', expert: 'И. О. Фамилия, главный специалист' }, roadmap);
  expect(reviewVerdictsOf(id, whole)).toEqual(['pass']);
  expect(reviewMessagesOf(id, reviewOf({}, roadmap))).toEqual([
    'Не сказано, кто и когда дал заключение: добавьте строки «эксперт: …» и «дата: …».',
  ]);
  expect(reviewMessagesOf(id, reviewOf({ date: '05.07.2021', expert: '…' }, roadmap))).toEqual([
    'Не сказано, кто дал заключение: добавьте строку «эксперт: …» с именем и должностью.',
  ]);
  expect(reviewMessagesOf(id, reviewOf({ expert: 'И. О. Фамилия' }, roadmap))).toEqual([
    'Не сказано, когда дано заключение: добавьте строку «дата: …».',
  ]);
});
