import { expect, test } from 'vitest';
import { monitoringOf, reportFindingsOf, reportVerdictsOf } from '../testing/monitoring-of.ts';

const id = 'event-is-reported';
const roadmap = {
  period: '2021',
  approval: 'распоряжение от 01.02.2021 № 5',
  events: [
    { title: 'Сбор данных', deadline: 'март 2021', indicators: ['Внесены данные по 6 школам', 'Качество данных'] },
    { title: 'Совещания', deadline: 'ежеквартально', indicators: ['Проведено 4 совещания'] },
    { title: 'Итоги', deadline: 'декабрь 2021' },
  ],
};

test('names the event that is due and has no report, and shows it', () => {
  const view = monitoringOf({ date: '01.07.2021', reports: [{ on: 0 }] }, roadmap);
  expect(reportVerdictsOf(id, view)).toEqual(['pass', 'fail']);
  expect(reportFindingsOf(id, view)).toEqual([
    [
      'О мероприятии № 2 «Совещания» нет отчёта, а его срок наступил 30.06.2021: добавьте «отчёт 2».',
      'Мероприятие в карте',
    ],
  ]);
});

test('asks for nothing that is not due, and for nothing without a date', () => {
  const view = monitoringOf({ date: '01.02.2021', reports: [] }, roadmap);
  expect(reportVerdictsOf(id, view)).toEqual([]);
  expect(reportFindingsOf(id, view)).toEqual([]);
});

test('without a day nobody knows what is due', () => {
  const view = monitoringOf({ reports: [] }, roadmap);
  expect(reportVerdictsOf(id, view)).toEqual([]);
  expect(reportFindingsOf(id, view)).toEqual([]);
});
