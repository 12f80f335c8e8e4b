import { expect, test } from 'vitest';
import { monitoringOf, reportedRoadmap, reportFindingsOf, reportVerdictsOf } from '../../testing/monitoring-of.ts';

const id = 'event-is-reported';
test('names the event that is due and has no report, and shows it', () => {
  const view = monitoringOf({ date: '01.07.2021', reports: [{ on: 0 }] }, reportedRoadmap);
  expect(reportVerdictsOf(id, view)).toEqual(['pass', 'fail']);
  expect(reportFindingsOf(id, view)).toEqual([
    [
      'О мероприятии № 2 «Совещания» нет отчёта, а его срок наступил 30.06.2021: добавьте «отчёт 2».',
      'Мероприятие в карте',
    ],
  ]);
});

test('asks for nothing that is not due, and for nothing without a date', () => {
  const view = monitoringOf({ date: '01.02.2021', reports: [] }, reportedRoadmap);
  expect(reportVerdictsOf(id, view)).toEqual([]);
  expect(reportFindingsOf(id, view)).toEqual([]);
});

test('without a day nobody knows what is due', () => {
  const view = monitoringOf({ reports: [] }, reportedRoadmap);
  expect(reportVerdictsOf(id, view)).toEqual([]);
  expect(reportFindingsOf(id, view)).toEqual([]);
});
