import { expect, test } from 'vitest';
import { reviewMessagesOf, reviewOf } from '../../testing/review-of.ts';

const id = 'criterion-follows-events';
const roadmap = {
  events: [
    { title: 'Мониторинговые визиты в школы', indicators: ['Проведено 6 визитов'] },
    { title: 'Практикум для учителей на базе СОШ № 7', indicators: ['Проведён 1 практикум'] },
  ],
};

const found = (decision: readonly [code: string, value: string], on: number, value: string) =>
  reviewMessagesOf(id, reviewOf({ decisions: [decision], rulings: [{ on, value }] }, roadmap));

test('a criterion that an event meets, as the expert says, is not decided to be unmet', () => {
  expect(found(['К3', 'не выполнено – визиты проходят в управлении'], 0, 'площадка – в СОШ № 3')).toEqual([
    'О критерии «К3» решено «не выполнено», а с решением о мероприятии № 1 он выполнен. Считается решение о критерии: исправьте то из двух, что неверно.',
  ]);
  expect(found(['К4', '0,5 балла – частично'], 0, 'ресурсы – Точка роста')).toHaveLength(1);
});

test('a criterion whose ground the expert takes away is not decided to be met', () => {
  expect(found(['К2', 'выполнено – практикум'], 1, 'не методическое – для учеников')).toEqual([
    'О критерии «К2» решено «выполнено», а с решением о мероприятии № 2 он не выполнен. Считается решение о критерии: исправьте то из двух, что неверно, или скажите, какое мероприятие его выполняет.',
  ]);
});

test('what the program finds of an event by itself is not held against the expert', () => {
  const resources = { events: [{ title: 'Практикум', resources: ['Точка роста'], venue: 'СОШ № 7' }] };
  const on = (value: string) =>
    reviewMessagesOf(
      id,
      reviewOf({ decisions: [['К4', 'не выполнено – только названа']], rulings: [{ on: 0, value }] }, resources),
    );
  expect(on('не площадка – аренда')).toEqual([]);
  expect(on('методическое – для учителей')).toEqual([]);
});

test('a decision that is written twice is told of once', () => {
  const decisions = [
    ['К3', 'не выполнено – визиты проходят в управлении'],
    ['К3', '0 – визиты проходят в управлении'],
  ] as const;
  const rulings = [{ on: 0, value: 'площадка – в СОШ № 3' }];
  expect(reviewMessagesOf(id, reviewOf({ decisions, rulings }, roadmap))).toHaveLength(1);
});

test('what agrees, has no reason, or is on something else is right', () => {
  expect(found(['К3', 'выполнено – так'], 0, 'площадка – в СОШ № 3')).toEqual([]);
  expect(found(['К3', 'не выполнено'], 0, 'площадка – в СОШ № 3')).toEqual([]);
  expect(found(['К2', 'не выполнено – так'], 0, 'площадка – в СОШ № 3')).toEqual([]);
  expect(found(['К3', 'выполнено – так'], 0, 'не площадка – в управлении')).toEqual([]);
});
