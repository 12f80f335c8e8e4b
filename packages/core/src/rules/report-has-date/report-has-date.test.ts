import { expect, test } from 'vitest';
import { monitoringOf, reportedRoadmap, reportFindingsOf, reportVerdictsOf } from '../../testing/monitoring-of.ts';

const id = 'report-has-date';
test('asks for the day', () => {
  const view = monitoringOf({ reports: [] }, reportedRoadmap);
  expect(reportVerdictsOf(id, view)).toEqual(['fail']);
  expect(reportFindingsOf(id, view)).toEqual([
    [
      'В отчёте не сказано, на какой день он составлен, и не видно, чей срок наступил: допишите строку «дата: …», например «дата: 01.07.2021».',
    ],
  ]);
});

test('is content with a day', () => {
  const view = monitoringOf({ date: '01.07.2021', reports: [] }, reportedRoadmap);
  expect(reportVerdictsOf(id, view)).toEqual(['pass']);
  expect(reportFindingsOf(id, view)).toEqual([]);
});

test('a day that is none is told elsewhere', () => {
  const view = monitoringOf({ date: 'скоро', reports: [] }, reportedRoadmap);
  expect(reportVerdictsOf(id, view)).toEqual(['not-applicable']);
  expect(reportFindingsOf(id, view)).toEqual([]);
});
