import { describe, expect, test } from 'vitest';
import { monitoringOf, type ReportDraft, reportFindingsOf, reportVerdictsOf } from '../../testing/monitoring-of.ts';

const id = 'event-is-reported-once';
const roadmap = { events: [{ title: 'Круглый стол' }, { title: 'Практикум' }] };

test('names the event of the second report and shows the first', () => {
  const reports = [{ on: 1, held: '15.03.2021' }, { on: 0 }, { on: 1, held: '16.03.2021' }];
  const view = monitoringOf({ reports }, roadmap);
  expect(reportFindingsOf(id, view)).toEqual([
    [
      'О мероприятии № 2 «Практикум» выше сказано иначе, и действует первый отчёт: оставьте один ответ или исправьте номер.',
      'Первый отчёт об этом мероприятии',
    ],
  ]);
});

test('does not compare reports on unknown events', () => {
  const view = monitoringOf({ reports: [{}, {}, { on: 0 }] }, roadmap);
  expect(reportVerdictsOf(id, view)).toEqual(['not-applicable', 'not-applicable', 'pass']);
});

describe('several reports on one event', () => {
  const both = (deadline: string, one: ReportDraft, other: ReportDraft) =>
    monitoringOf(
      { date: '01.07.2021', reports: [one, other].map((each) => ({ on: 0, ...each })) },
      { period: '2021', events: [{ title: 'Курсы', deadline, indicators: ['Обучены 20 педагогов'] }] },
    );
  const once = 'март 2021';
  const monthly = 'ежемесячно с марта по июнь';

  test.each<readonly [string, ReportDraft, ReportDraft]>([
    [once, { held: '15.03.2021' }, { information: 'Прошли все', documents: ['Приказ № 1'] }],
    [once, { held: '15.03.2021', information: 'Прошли' }, { held: '15 марта 2021', documents: ['Приказ № 1'] }],
    [once, { held: '15.03.2021', facts: ['20 педагогов'] }, { held: '15.03.2021', facts: ['20 чел.'] }],
    [once, { state: 'не проведено', reason: 'Карантин' }, { state: 'не состоялось', information: 'Перерыв' }],
    [monthly, { held: '15.03.2021' }, { held: '15.04.2021' }],
    [monthly, { held: '15.03.2021', facts: ['5 педагогов'] }, { held: '15.04.2021', facts: ['6 педагогов'] }],
    [monthly, { held: '15.03.2021' }, { state: 'апрель 2021: не проведено', reason: 'Карантин' }],
  ])('of «%s» that agree are one', (deadline, one, other) => {
    expect(reportVerdictsOf(id, both(deadline, one, other))).toEqual(['pass', 'pass']);
  });

  test.each<readonly [string, ReportDraft, ReportDraft]>([
    [once, { held: '15.03.2021' }, { held: '16.03.2021' }],
    [once, { held: '15.03.2021' }, { state: 'не проведено' }],
    [once, { state: 'частично' }, { state: 'не проведено' }],
    [once, { information: 'Отбор прошёл' }, { information: 'Отбор не состоялся' }],
    [once, { state: 'перенесено на май 2021' }, { state: 'перенесено на июнь 2021' }],
    [once, { facts: ['20 педагогов'] }, { facts: ['18 чел.'] }],
    [monthly, { held: '15.03.2021' }, { held: '16.03.2021' }],
    [monthly, { held: '15.04.2021' }, { state: 'апрель 2021: не проведено' }],
  ])('of «%s» that contradict each other are told', (deadline, one, other) => {
    expect(reportVerdictsOf(id, both(deadline, one, other))).toEqual(['pass', 'fail']);
  });

  test('that agree count with the words, days and evidence of all', () => {
    const view = both(
      monthly,
      {
        held: '15.03.2021',
        information: 'Март прошёл',
        documents: ['Приказ от 15.03.2021 № 1'],
        facts: ['5 педагогов'],
      },
      { held: '15.04.2021', information: 'Апрель прошёл', documents: ['Приказ от 15.03.2021 № 1', 'Справка'] },
    );
    const [event] = view.due?.events ?? [];
    const { report } = event?.reports[0] ?? {};
    expect([event?.held, event?.due]).toEqual([2, 4]);
    expect([report?.held?.text, report?.information, report?.documents.map(({ text }) => text)]).toEqual([
      '15.03.2021, 15.04.2021',
      'Март прошёл\nАпрель прошёл',
      ['Приказ от 15.03.2021 № 1', 'Справка'],
    ]);
  });
});
