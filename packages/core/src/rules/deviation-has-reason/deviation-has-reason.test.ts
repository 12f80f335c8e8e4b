import { expect, test } from 'vitest';
import { monitoringOf, reportedRoadmap, reportFindingsOf, reportVerdictsOf } from '../../testing/monitoring-of.ts';

const id = 'deviation-has-reason';
test('asks why each went otherwise than planned', () => {
  const view = monitoringOf(
    {
      date: '01.07.2021',
      reports: [
        { on: 0, state: 'не проведено' },
        { on: 1, state: 'частично', reason: '…' },
        { on: 2, state: 'перенесено на март 2022' },
      ],
    },
    reportedRoadmap,
  );
  expect(reportVerdictsOf(id, view)).toEqual(['fail', 'fail', 'fail']);
  expect(reportFindingsOf(id, view)).toEqual([
    ['Мероприятие № 1 «Сбор данных» не проведено, а почему, не сказано: допишите строку «причина: …».'],
    ['Мероприятие № 2 «Совещания» проведено частично, а почему, не сказано: допишите строку «причина: …».'],
    ['Мероприятие № 3 «Итоги» перенесено, а почему, не сказано: допишите строку «причина: …».'],
  ]);
});

test('is content with a reason, and where all went as planned', () => {
  const view = monitoringOf(
    {
      date: '01.07.2021',
      reports: [
        { on: 0, state: 'не проведено', reason: 'Карантин' },
        { on: 1, held: '15.03.2021' },
      ],
    },
    reportedRoadmap,
  );
  expect(reportVerdictsOf(id, view)).toEqual(['pass']);
  expect(reportFindingsOf(id, view)).toEqual([]);
});
