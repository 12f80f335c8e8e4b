import { expect, test } from 'vitest';
import { reviewMessagesOf, reviewOf, reviewVerdictsOf } from '../testing/review-of.ts';

const id = 'review-is-of-this-roadmap';
const roadmap = {
  approval: 'распоряжение от 18.05.2021 № 51',
  events: [{ title: 'Сбор данных' }, { title: 'Визиты в школы (индивидуальная поддержка педагогов)' }],
};

test('a quoted title is that of the event, in full or cut short', () => {
  const rulings = [
    { on: 1, quoted: 'Визиты в школы (индивидуальная поддержка педагогов)', value: 'площадка – так' },
    { on: 1, quoted: 'визиты в школы…', value: 'площадка – так' },
    { on: 1, value: 'площадка – так' },
  ];
  expect(reviewVerdictsOf(id, reviewOf({ rulings }, roadmap))).toEqual(['pass', 'pass', 'not-applicable']);
});

test('what the roadmap has otherwise or no longer is told, never guessed, and does not count', () => {
  const rulings = [
    { on: 0, quoted: 'Визиты в школы…', value: 'площадка – так' },
    { on: 0, quoted: 'Совещание', value: 'площадка – так' },
  ];
  const subject = reviewOf({ rulings }, roadmap);
  expect(reviewMessagesOf(id, subject)).toEqual([
    'Решение – о мероприятии «Визиты в школы…», а в подключённой карте здесь мероприятие № 1 «Сбор данных». С таким названием теперь мероприятие № 2 «Визиты в школы (индивидуальная поддержка педагогов)». Решение не учитывается: исправьте его или подключите ту редакцию карты.',
    'Решение – о мероприятии «Совещание», а в подключённой карте здесь мероприятие № 1 «Сбор данных». Такого названия в карте больше нет. Решение не учитывается: исправьте его или подключите ту редакцию карты.',
  ]);
  expect(subject.examined?.word.events.size).toBe(0);
});

test('the act that approved the roadmap is the one that the expert saw', () => {
  const same = reviewOf({ approval: 'Распоряжение администрации от 18 мая 2021 г. № 51' }, roadmap);
  expect(reviewVerdictsOf(id, same)).toEqual(['pass']);
  const other = reviewOf({ approval: 'распоряжение от 12.04.2021 № 40' }, roadmap);
  expect(reviewMessagesOf(id, other)).toEqual([
    'Экспертиза – карты, которую утвердил другой документ («распоряжение от 12.04.2021 № 40»), а подключённая карта утверждена так: «распоряжение от 18.05.2021 № 51». Сверьте решения и исправьте строку или подключите ту редакцию карты.',
  ]);
});
