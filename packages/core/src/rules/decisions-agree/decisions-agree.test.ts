import { expect, test } from 'vitest';
import { reviewMessagesOf, reviewOf } from '../testing/review-of.ts';

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
