import { expect, test } from 'vitest';
import { monitoringOf, reportedRoadmap, reportFindingsOf, reportVerdictsOf } from '../../testing/monitoring-of.ts';

const id = 'warning-is-near';
test('names what becomes due before the next control', () => {
  const view = monitoringOf({ date: '01.07.2021', reports: [] }, reportedRoadmap);
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
  const view = monitoringOf({ date: '31.12.2021', reports: [] }, reportedRoadmap);
  expect(reportVerdictsOf(id, view)).toEqual(['pass']);
  expect(reportFindingsOf(id, view)).toEqual([]);
});
