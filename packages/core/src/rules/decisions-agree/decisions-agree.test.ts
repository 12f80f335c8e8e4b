import { expect, test } from 'vitest';
import { reviewMessagesOf, reviewOf } from '../../testing/review-of.ts';

const id = 'decisions-agree';
const roadmap = { events: [{ title: 'Круглый стол' }, { title: 'Практикум' }] };

test('a criterion is decided once, and one way', () => {
  const decisions = [
    ['К3', 'выполнено – визиты в школы'],
    ['к3', 'не выполнено – визиты в управление'],
    ['К4', 'выполнено – Точка роста'],
    ['К4', '1 – Точка роста'],
  ] as const;
  expect(reviewMessagesOf(id, reviewOf({ decisions }, roadmap))).toEqual([
    'О критерии «К3» решено по-разному: здесь «не выполнено», выше «выполнено». Ни одно не учитывается: оставьте одно.',
    'О критерии «К4» то же решено выше: оставьте одну из строк.',
  ]);
});

test('of a criterion that is decided two ways, what counts is said, where an event is decided too', () => {
  const contradicting = [
    ['К3', 'выполнено – визиты в школы'],
    ['К3', 'не выполнено – визиты в управление'],
  ] as const;
  const rulings = [{ on: 1, value: 'площадка – в МБОУ СОШ № 7' }];
  const subject = reviewOf({ decisions: contradicting, rulings }, roadmap);
  expect(reviewMessagesOf(id, subject)).toEqual([
    'О критерии «К3» решено по-разному: здесь «не выполнено», выше «выполнено». Ни одно не учитывается, а считается «выполнено», как выходит с решением о мероприятии № 2: оставьте одно.',
  ]);
  expect(reviewMessagesOf('criterion-follows-events', subject)).toEqual([]);
  expect(subject.examined?.scores?.decided.criteria.find(({ code }) => code === 'К3')?.state).toBe('met');
});

test('what does not count contradicts nothing', () => {
  const decisions = [
    ['К3', 'выполнено – визиты в школы'],
    ['К3', '… – …'],
    ['К3', 'не выполнено'],
  ] as const;
  const rulings = [
    { on: 0, value: 'площадка' },
    { on: 0, value: 'не площадка – так' },
  ];
  expect(reviewMessagesOf(id, reviewOf({ decisions, rulings }, roadmap))).toEqual([]);
});

test('an event is not said to be something and not to be so', () => {
  const rulings = [
    { on: 0, value: 'методическое, не методическое – так' },
    { on: 1, value: 'площадка – так' },
    { on: 1, value: 'семинар, без площадки – иначе' },
  ];
  expect(reviewMessagesOf(id, reviewOf({ rulings }, roadmap))).toEqual([
    'О мероприятии № 1 «Круглый стол» сказано, что оно и «методическое», и нет: ни то ни другое не учитывается. Оставьте одно.',
    'О мероприятии № 2 «Практикум» сказано, что оно и «площадка», и нет: ни то ни другое не учитывается. Оставьте одно.',
  ]);
});
