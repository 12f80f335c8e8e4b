import { expect, test } from 'vitest';
import { reviewMessagesOf, reviewOf, reviewVerdictsOf } from '../../testing/review-of.ts';

const id = 'review-is-on-one-roadmap';
const roadmap = { events: [{ title: 'Визиты в школы' }] };

test('one roadmap is right', () => {
  expect(reviewVerdictsOf(id, reviewOf({}, roadmap))).toEqual(['pass']);
});

test('tells of several, none of which counts', () => {
  const { view } = reviewOf({ decisions: [['К3', 'выполнено – так']] }, roadmap);
  const several = { view: { ...view, roadmaps: [...view.roadmaps, ...view.roadmaps] }, examined: undefined };
  expect(reviewMessagesOf(id, several)).toEqual([
    'Подключено карт: 2, а баллы и заключение даются по одной: разделите экспертизу на файлы по одной карте.',
  ]);
});
