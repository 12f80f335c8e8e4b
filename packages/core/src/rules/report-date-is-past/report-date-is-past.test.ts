import { expect, test } from 'vitest';
import { monitoringOf, reportFindingsOf, reportVerdictsOf } from '../../testing/monitoring-of.ts';

const id = 'report-date-is-past';
const roadmap = { period: '2021', events: [{ title: 'Круглый стол' }] };

test.each([
  ['15.03.2021', 'pass'],
  ['01.07.2021', 'pass'],
  ['28–30 июня 2021', 'pass'],
  ['15.03.2021, 02.07.2021', 'fail'],
  ['30.06.2021 – 02.07.2021', 'fail'],
  ['15.03.2020', 'fail'],
  ['весной', 'not-applicable'],
])('held %s, reported on 1 July: %s', (held, verdict) => {
  const view = monitoringOf({ date: '01.07.2021', reports: [{ on: 0, held }] }, roadmap);
  expect(reportVerdictsOf(id, view)).toEqual(['pass', verdict]);
});

test('names the day that is ahead and the day of the report', () => {
  const view = monitoringOf({ date: '01.07.2021', reports: [{ on: 0, held: '15.03.2021, 15.08.2021' }] }, roadmap);
  expect(reportFindingsOf(id, view)).toEqual([
    ['Проведено 15.08.2021 – позже даты отчёта (01.07.2021): исправьте день или дату отчёта.', 'Дата отчёта'],
  ]);
});

test('names the day that is before the period of the roadmap', () => {
  const view = monitoringOf({ reports: [{ on: 0, held: '15.03.2012' }] }, roadmap);
  expect(reportFindingsOf(id, view)).toEqual([
    ['Проведено 15.03.2012 – раньше, чем начинается период карты (01.01.2021): исправьте день.', 'Период карты'],
  ]);
});

test('without a date and a period any day will do', () => {
  const view = monitoringOf({ reports: [{ on: 0, held: '15.03.2012' }, { held: '15.03.2031' }] }, { events: [{}] });
  expect(reportVerdictsOf(id, view)).toEqual(['pass', 'pass']);
});

test('the report itself is made after its roadmap began', () => {
  const view = monitoringOf({ date: '01.07.2020', reports: [] }, roadmap);
  expect(reportFindingsOf(id, view)).toEqual([
    ['Отчёт составлен 01.07.2020 – раньше, чем начинается период карты (01.01.2021): исправьте дату.', 'Период карты'],
  ]);
});
