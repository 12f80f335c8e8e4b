import { rowDeadlines, viewRoadmap } from '@dorkarta/core';
import { expect, test } from 'vitest';
import { roadmapOf } from '../testing/roadmap-of.ts';

const roadmap = roadmapOf({
  period: '2022',
  events: [
    { title: 'Круглый стол', deadline: 'март' },
    {
      title: 'Мониторинг',
      deadline: 'ежеквартально',
      stages: [{ title: 'Сбор данных', deadline: 'до 18 мая' }, { title: 'Обработка данных' }],
    },
  ],
});

test('an event knows the days of its deadlines and of those of its stages', () => {
  const [single, staged] = viewRoadmap(roadmap).events;
  expect(single?.deadlines.map(({ resolution }) => resolution.intervals)).toEqual([
    [{ from: '2022-03-01', to: '2022-03-31' }],
  ]);
  expect(staged?.deadlines.map(({ deadline, resolution }) => [deadline.text, resolution.intervals.length])).toEqual([
    ['ежеквартально', 4],
    ['до 18 мая', 1],
  ]);
  expect(single?.deadlines[0]?.resolution).toBe(single?.deadlines[0]?.resolution);
});

test('each row of an event has the deadline of its stage, else of the event', () => {
  const [, staged] = viewRoadmap(roadmap).events;
  expect(staged === undefined ? [] : rowDeadlines(staged).map(({ deadline }) => deadline.text)).toEqual([
    'до 18 мая',
    'ежеквартально',
  ]);
});
