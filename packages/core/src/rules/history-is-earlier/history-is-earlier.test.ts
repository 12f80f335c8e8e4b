import { expect, test } from 'vitest';
import { monitoringOf, reportFindingsOf, reportVerdictsOf } from '../../testing/monitoring-of.ts';

const id = 'history-is-earlier';
const roadmap = { period: '2021', events: [{ title: 'Сбор данных', deadline: 'март 2021' }] };
const asOf = (date: string) => monitoringOf({ date, reports: [] }, roadmap);
const view = asOf('01.07.2021');

test('an earlier report is earlier, or of the same day', () => {
  const history = ['01.04.2021', '01.07.2021', 'скоро'].map((date) => ({ ...asOf(date), path: 'весна.dk' }));
  expect(reportVerdictsOf(id, { ...view, history })).toEqual(['pass', 'pass', 'pass']);
});

test('tells of one that is later', () => {
  const history = [{ ...asOf('01.10.2021'), path: 'осень.dk' }];
  expect(reportFindingsOf(id, { ...view, history })).toEqual([
    [
      'Подключённый отчёт «осень.dk» составлен 01.10.2021, а этот – 01.07.2021: подключают прежние отчёты. Исправьте дату или подключите в том файле этот.',
      'Дата подключённого отчёта',
    ],
  ]);
});
