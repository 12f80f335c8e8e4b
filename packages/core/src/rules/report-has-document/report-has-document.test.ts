import { expect, test } from 'vitest';
import { monitoringOf, reportedRoadmap, reportFindingsOf, reportVerdictsOf } from '../../testing/monitoring-of.ts';

const id = 'report-has-document';
test('tells of what took place', () => {
  const view = monitoringOf(
    {
      date: '01.07.2021',
      reports: [
        { on: 0, state: 'частично', documents: ['уточняется'] },
        { on: 1, held: '15.03.2021', documents: ['Справка № 7'] },
      ],
    },
    reportedRoadmap,
  );
  expect(reportVerdictsOf(id, view)).toEqual(['fail', 'pass']);
  expect(reportFindingsOf(id, view)).toEqual([
    [
      'О мероприятии № 1 «Сбор данных» нет документа, который его подтверждает: допишите строку «документ: …» – справку, протокол, приказ об итогах.',
    ],
  ]);
});

test('does not ask for what did not take place', () => {
  const view = monitoringOf(
    { date: '01.07.2021', reports: [{ on: 0, state: 'не проведено' }, { on: 1 }] },
    reportedRoadmap,
  );
  expect(reportVerdictsOf(id, view)).toEqual([]);
  expect(reportFindingsOf(id, view)).toEqual([]);
});
