import { expect, test } from 'vitest';
import { monitoringOf, reportFindingsOf, reportVerdictsOf } from '../testing/monitoring-of.ts';

const id = 'fact-names-indicator';
const roadmap = {
  events: [
    { title: 'Круглый стол', indicators: ['Проведён 1 круглый стол', 'Участвовали 6 школ'] },
    { title: 'Практикум' },
    { title: 'Курсы', stages: [{ indicators: ['Обучены 5 учителей'] }, { indicators: ['Обучены ещё 7'] }] },
  ],
};

test('a number counts the indicators, a part of the plan and nothing mean the first', () => {
  const facts = ['1', ['2', '6 школ'], ['II квартал', '1'], ['3', '7']] as const;
  const view = monitoringOf({ reports: [{ on: 0, facts }] }, roadmap);
  expect(reportVerdictsOf(id, view)).toEqual(['pass', 'pass', 'pass', 'fail']);
  expect(reportFindingsOf(id, view)).toEqual([
    [
      'У мероприятия № 1 «Круглый стол» нет показателя № 3, есть 2 показателя: исправьте число после слова «факт» или перенесите факт в «сведения: …».',
      'Мероприятие, о котором отчёт',
    ],
  ]);
});

test('the indicators of stages count on in printed order', () => {
  const view = monitoringOf({ reports: [{ on: 2, facts: [['2', '7 учителей']] }] }, roadmap);
  expect(reportVerdictsOf(id, view)).toEqual(['pass']);
});

test('an event without indicators takes no facts', () => {
  const view = monitoringOf({ reports: [{ on: 1, facts: ['1'] }] }, roadmap);
  expect(reportFindingsOf(id, view).map(([message]) => message)).toEqual([
    'У мероприятия № 2 «Практикум» нет показателей, а факт стоит против показателя: перенесите его в «сведения: …».',
  ]);
});

test('a report on an unknown event is not judged', () => {
  expect(reportVerdictsOf(id, monitoringOf({ reports: [{ facts: ['1'] }] }, roadmap))).toEqual(['not-applicable']);
});
