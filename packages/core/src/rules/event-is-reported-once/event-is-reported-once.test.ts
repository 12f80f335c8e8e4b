import { expect, test } from 'vitest';
import { monitoringOf, reportFindingsOf, reportVerdictsOf } from '../testing/monitoring-of.ts';

const id = 'event-is-reported-once';
const roadmap = { events: [{ title: 'Круглый стол' }, { title: 'Практикум' }] };

test('names the event of the second report and shows the first', () => {
  const view = monitoringOf({ reports: [{ on: 1 }, { on: 0 }, { on: 1 }] }, roadmap);
  expect(reportFindingsOf(id, view)).toEqual([
    [
      'О мероприятии № 2 «Практикум» уже есть отчёт выше, и действует он: соедините оба в один или исправьте номер.',
      'Первый отчёт об этом мероприятии',
    ],
  ]);
});

test('does not compare reports on unknown events', () => {
  const view = monitoringOf({ reports: [{}, {}, { on: 0 }] }, roadmap);
  expect(reportVerdictsOf(id, view)).toEqual(['not-applicable', 'not-applicable', 'pass']);
});
