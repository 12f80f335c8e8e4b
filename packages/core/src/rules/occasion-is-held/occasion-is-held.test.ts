import { expect, test } from 'vitest';
import { monitoringOf, reportedRoadmap, reportFindingsOf, reportVerdictsOf } from '../testing/monitoring-of.ts';

const id = 'occasion-is-held';
test('asks whether an event was held that is due', () => {
  const view = monitoringOf(
    { date: '01.07.2021', reports: [{ on: 0, information: 'Данные внесены' }] },
    reportedRoadmap,
  );
  expect(reportVerdictsOf(id, view)).toEqual(['fail']);
  expect(reportFindingsOf(id, view)).toEqual([
    [
      'Срок мероприятия № 1 «Сбор данных» наступил 31.03.2021, а проведено ли оно, не сказано: допишите «проведено: …» с датой или «состояние: …».',
      'Мероприятие в карте',
    ],
  ]);
});

test('asks for the times of what recurs that have no date', () => {
  const view = monitoringOf({ date: '01.07.2021', reports: [{ on: 1, held: '15.05.2021' }] }, reportedRoadmap);
  expect(reportVerdictsOf(id, view)).toEqual(['fail']);
  expect(reportFindingsOf(id, view)).toEqual([
    [
      'О мероприятии № 2 «Совещания» сказано 1 из 2: нет даты за 01.01.2021 – 31.03.2021. Допишите её в «проведено: …» или скажите в «состояние: …», что не проведено.',
      'Мероприятие в карте',
    ],
  ]);
});

test('tells of what was moved and missed again', () => {
  const view = monitoringOf(
    { date: '01.07.2021', reports: [{ on: 0, state: 'перенесено на май 2021' }] },
    reportedRoadmap,
  );
  expect(reportVerdictsOf(id, view)).toEqual(['fail']);
  expect(reportFindingsOf(id, view)).toEqual([
    [
      'Мероприятие № 1 «Сбор данных» перенесено (перенесено на май 2021), но и новый срок прошёл 31.05.2021: допишите «проведено: …» с датой или новый перенос.',
      'Мероприятие в карте',
    ],
  ]);
});

test('what was held, was not, or is to come passes; what cannot be read or is out of time is told elsewhere', () => {
  const view = monitoringOf(
    { date: '01.07.2021', reports: [{ on: 0, state: 'не проведено' }, { on: 1, held: 'потом' }, { on: 2 }] },
    reportedRoadmap,
  );
  expect(reportVerdictsOf(id, view)).toEqual(['pass']);
  expect(reportFindingsOf(id, view)).toEqual([]);
});

test('a day to come is told elsewhere', () => {
  const view = monitoringOf(
    {
      date: '01.07.2021',
      reports: [
        { on: 0, held: '15.08.2021' },
        { on: 1, state: 'как-нибудь' },
      ],
    },
    reportedRoadmap,
  );
  expect(reportVerdictsOf(id, view)).toEqual([]);
  expect(reportFindingsOf(id, view)).toEqual([]);
});
