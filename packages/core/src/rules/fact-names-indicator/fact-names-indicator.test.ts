import { expect, test } from 'vitest';
import { monitoringOf, reportFindingsOf, reportVerdictsOf } from '../../testing/monitoring-of.ts';

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

test('of several facts without a number, of an event with several indicators, the second is in doubt', () => {
  const facts = ['1 круглый стол', '6 школ', ['2', '6 школ']] as const;
  const view = monitoringOf({ reports: [{ on: 0, facts }] }, roadmap);
  expect(reportFindingsOf(id, view)).toEqual([]);
  expect(reportFindingsOf('fact-has-plans-unit', view).map(([message]) => message)).toEqual([
    'У мероприятия № 1 «Круглый стол» 2 показателя, а «6 школ» – уже не первый факт без номера, и к какому он, не видно; взят первый, «Проведён 1 круглый стол»: напишите номер – «факт 1: …», «факт 2: …».',
  ]);
});

test('a fact that begins with the words of an indicator is against it', () => {
  const named = {
    events: [{ title: 'Курсы', indicators: ['Проведено 2 семинара', ['Доля педагогов', '75 %'] as const] }],
  };
  const view = monitoringOf({ reports: [{ on: 0, facts: ['2 семинара', 'Доля педагогов: 80 %'] }] }, named);
  expect(view.reports[0]?.facts.map(({ indicator, state }) => [indicator?.text, state])).toEqual([
    ['Проведено 2 семинара', 'reached'],
    ['Доля педагогов', 'reached'],
  ]);
  expect(reportFindingsOf(id, view)).toEqual([]);
});

test('a report on an unknown event is not judged', () => {
  expect(reportVerdictsOf(id, monitoringOf({ reports: [{ facts: ['1'] }] }, roadmap))).toEqual(['not-applicable']);
});
