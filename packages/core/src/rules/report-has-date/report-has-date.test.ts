import { expect, test } from 'vitest';
import { monitoringOf, reportFindingsOf, reportVerdictsOf } from '../testing/monitoring-of.ts';

const id = 'report-has-date';
const roadmap = {
  period: '2021',
  approval: 'распоряжение от 01.02.2021 № 5',
  events: [
    { title: 'Сбор данных', deadline: 'март 2021', indicators: ['Внесены данные по 6 школам', 'Качество данных'] },
    { title: 'Совещания', deadline: 'ежеквартально', indicators: ['Проведено 4 совещания'] },
    { title: 'Итоги', deadline: 'декабрь 2021' },
  ],
};

test('asks for the day', () => {
  const view = monitoringOf({ reports: [] }, roadmap);
  expect(reportVerdictsOf(id, view)).toEqual(['fail']);
  expect(reportFindingsOf(id, view)).toEqual([
    [
      'В отчёте не сказано, на какой день он составлен, и не видно, чей срок наступил: допишите строку «дата: …», например «дата: 01.07.2021».',
    ],
  ]);
});

test('is content with a day', () => {
  const view = monitoringOf({ date: '01.07.2021', reports: [] }, roadmap);
  expect(reportVerdictsOf(id, view)).toEqual(['pass']);
  expect(reportFindingsOf(id, view)).toEqual([]);
});

test('a day that is none is told elsewhere', () => {
  const view = monitoringOf({ date: 'скоро', reports: [] }, roadmap);
  expect(reportVerdictsOf(id, view)).toEqual(['not-applicable']);
  expect(reportFindingsOf(id, view)).toEqual([]);
});
