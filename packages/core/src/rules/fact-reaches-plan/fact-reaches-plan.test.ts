import { expect, test } from 'vitest';
import { monitoringOf, reportedRoadmap, reportFindingsOf, reportVerdictsOf } from '../testing/monitoring-of.ts';

const id = 'fact-reaches-plan';
test('tells of a plan that was missed', () => {
  const view = monitoringOf(
    { date: '01.07.2021', reports: [{ on: 0, held: '15.03.2021', facts: ['4 школы'] }] },
    reportedRoadmap,
  );
  expect(reportVerdictsOf(id, view)).toEqual(['fail']);
  expect(reportFindingsOf(id, view)).toEqual([
    [
      'План не выполнен: «4 школы» вместо «Внесены данные по 6 школам». Объясните отклонение в строке «причина: …» или исправьте факт.',
      'Показатель, против которого стоит факт',
    ],
  ]);
});

test('is content with a reason, with more than was planned, and while the event goes on', () => {
  const view = monitoringOf(
    {
      date: '01.07.2021',
      reports: [
        { on: 0, facts: ['4 школы'], reason: 'Ремонт' },
        { on: 1, held: '15.03.2021', facts: ['1 совещание'] },
      ],
    },
    reportedRoadmap,
  );
  expect(reportVerdictsOf(id, view)).toEqual(['pass', 'pass']);
  expect(reportFindingsOf(id, view)).toEqual([]);
});

test('reaches the plan', () => {
  const view = monitoringOf({ date: '01.07.2021', reports: [{ on: 0, facts: ['7 школ'] }] }, reportedRoadmap);
  expect(reportVerdictsOf(id, view)).toEqual(['pass']);
  expect(reportFindingsOf(id, view)).toEqual([]);
});
