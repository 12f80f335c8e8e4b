import { expect, test } from 'vitest';
import { monitoringOf, reportedRoadmap, reportFindingsOf, reportVerdictsOf } from '../../testing/monitoring-of.ts';

const id = 'moved-has-decision';
test('asks for the decision', () => {
  const view = monitoringOf(
    { date: '01.07.2021', reports: [{ on: 0, state: 'перенесено на сентябрь 2021' }] },
    reportedRoadmap,
  );
  expect(reportVerdictsOf(id, view)).toEqual(['fail']);
  expect(reportFindingsOf(id, view)).toEqual([
    [
      'Мероприятие № 1 «Сбор данных» перенесено, а каким решением, не сказано: допишите строку «решение: …» с приказом о новом сроке.',
    ],
  ]);
});

test('is content with one, and where nothing was moved', () => {
  const view = monitoringOf(
    {
      date: '01.07.2021',
      reports: [
        { on: 0, state: 'перенесено на сентябрь 2021', decisions: ['Приказ № 38'] },
        { on: 1, state: 'не проведено' },
      ],
    },
    reportedRoadmap,
  );
  expect(reportVerdictsOf(id, view)).toEqual(['pass']);
  expect(reportFindingsOf(id, view)).toEqual([]);
});
