import { expect, test } from 'vitest';
import { monitoringOf, reportFindingsOf, reportVerdictsOf } from '../testing/monitoring-of.ts';

const id = 'warning-is-near';
const roadmap = {
  period: '2021',
  approval: 'распоряжение от 01.02.2021 № 5',
  events: [
    { title: 'Сбор данных', deadline: 'март 2021', indicators: ['Внесены данные по 6 школам', 'Качество данных'] },
    { title: 'Совещания', deadline: 'ежеквартально', indicators: ['Проведено 4 совещания'] },
    { title: 'Итоги', deadline: 'декабрь 2021' },
  ],
};

test('names what becomes due before the next control', () => {
  const view = monitoringOf({ date: '01.07.2021', reports: [] }, roadmap);
  expect(reportVerdictsOf(id, view)).toEqual(['fail']);
  expect(reportFindingsOf(id, view)).toEqual([
    [
      'До следующего контроля (01.01.2022) наступит срок 2 мероприятий: № 2, 3.',
      'Мероприятие в карте',
      'Мероприятие в карте',
    ],
  ]);
});

test('is silent where nothing does', () => {
  const view = monitoringOf({ date: '31.12.2021', reports: [] }, roadmap);
  expect(reportVerdictsOf(id, view)).toEqual(['pass']);
  expect(reportFindingsOf(id, view)).toEqual([]);
});
