import { expect, test } from 'vitest';
import { monitoringOf, reportedRoadmap, reportFindingsOf, reportVerdictsOf } from '../../testing/monitoring-of.ts';

const id = 'fact-has-plan';
test('tells of an indicator that plans nothing', () => {
  const view = monitoringOf(
    { date: '01.07.2021', reports: [{ on: 0, facts: ['6 школ', ['2', '80 %']] }] },
    reportedRoadmap,
  );
  expect(reportVerdictsOf(id, view)).toEqual(['pass', 'fail']);
  expect(reportFindingsOf(id, view)).toEqual([
    [
      'У показателя «Качество данных» в карте нет плана, и факт не с чем сравнить: достаточно строки «сведения: …».',
      'Показатель без плана',
    ],
  ]);
});
