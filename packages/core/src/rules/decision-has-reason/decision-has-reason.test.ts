import { expect, test } from 'vitest';
import { reviewMessagesOf, reviewOf, reviewVerdictsOf } from '../../testing/review-of.ts';

const id = 'decision-has-reason';
const roadmap = { events: [{ title: 'Круглый стол' }] };

test('a decision says on what it rests, or does not count; dots are no reason', () => {
  const decisions = [
    ['К1', 'выполнено – совет создан'],
    ['К2', 'выполнено'],
    ['К3', 'не выполнено – …'],
    ['К4', '… – …'],
  ] as const;
  const subject = reviewOf(
    {
      decisions,
      rulings: [
        { on: 0, value: 'методическое' },
        { on: 0, value: '… – …' },
      ],
    },
    roadmap,
  );
  expect(reviewVerdictsOf(id, subject)).toEqual(['pass', 'fail', 'fail', 'fail', 'fail', 'fail']);
  expect(reviewMessagesOf(id, subject)).toEqual([
    'Решение о критерии «К2» не учитывается, пока нет причины: допишите после тире, на чём оно основано.',
    'Решение о критерии «К3» не учитывается, пока нет причины: допишите после тире, на чём оно основано.',
    'О критерии «К4» ещё не решено: напишите «выполнено», «не выполнено» или баллы и после тире – причину, или уберите строку.',
    'Решение о мероприятии № 1 «Круглый стол» не учитывается, пока нет причины: допишите после тире, на чём оно основано.',
    'О мероприятии № 1 «Круглый стол» ещё не решено: напишите, какое оно («методическое, площадка»), и после тире – причину, или уберите строку.',
  ]);
});

test.each(['да', 'Нет.', 'согласен', 'Не согласна', 'верно', 'выполнено'])('«%s» is no reason', (reason) => {
  const subject = reviewOf(
    { decisions: [['К1', `выполнено – ${reason}`]], rulings: [{ on: 0, value: `методическое – ${reason}` }] },
    roadmap,
  );
  expect(reviewVerdictsOf(id, subject)).toEqual(['fail', 'fail']);
});

test.each(['совет создан', 'нет школ', 'да, в двух школах'])('«%s» is a reason', (reason) => {
  const subject = reviewOf({ decisions: [['К1', `выполнено – ${reason}`]] }, roadmap);
  expect(reviewVerdictsOf(id, subject)).toEqual(['pass']);
});

test('a line that is left over beside a decision is told as such, and nothing else of it', () => {
  const decisions = [
    ['К3', '… – …'],
    ['к3', 'выполнено – визиты в школы'],
    ['К3', 'не выполнено'],
  ] as const;
  expect(reviewMessagesOf(id, reviewOf({ decisions }, roadmap))).toEqual([
    'О критерии «К3» решено в другой строке: уберите эту.',
    'О критерии «К3» решено в другой строке: уберите эту.',
  ]);
});
