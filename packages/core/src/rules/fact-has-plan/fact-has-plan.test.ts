import { expect, test } from 'vitest';
import { monitoringOf, reportFindingsOf, reportVerdictsOf } from '../testing/monitoring-of.ts';

const id = 'fact-has-plan';
const roadmap = {
  period: '2021',
  approval: 'распоряжение от 01.02.2021 № 5',
  events: [
    { title: 'Сбор данных', deadline: 'март 2021', indicators: ['Внесены данные по 6 школам', 'Качество данных'] },
    { title: 'Совещания', deadline: 'ежеквартально', indicators: ['Проведено 4 совещания'] },
    { title: 'Итоги', deadline: 'декабрь 2021' },
  ],
};

test('tells of an indicator that plans nothing', () => {
  const view = monitoringOf({ date: '01.07.2021', reports: [{ on: 0, facts: ['6 школ', ['2', '80 %']] }] }, roadmap);
  expect(reportVerdictsOf(id, view)).toEqual(['pass', 'fail']);
  expect(reportFindingsOf(id, view)).toEqual([
    [
      'У показателя «Качество данных» в карте нет плана, и факт не с чем сравнить: достаточно строки «сведения: …».',
      'Показатель без плана',
    ],
  ]);
});
