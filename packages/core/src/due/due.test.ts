import { nextControlDate, occasionsOf, viewRoadmap } from '@dorkarta/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roadmapOf } from '../testing/roadmap-of.ts';
import { dueIn2021, type ReportedDraft, standingOf } from './testing/reported.ts';

const july = '2021-07-01';

/** How one event stands on 1 July 2021. */
function standing(deadline: string | undefined, ...reports: readonly ReportedDraft[]): string | undefined {
  return standingOf(dueIn2021([deadline === undefined ? {} : { deadline }], july, [reports]))[0];
}

describe('while nothing is reported', () => {
  test.each([
    ['март 2021', 'due (0/1): 03-31 due'],
    ['до 1 июля 2021', 'due (0/1): 07-01 due'],
    ['2 июля 2021', 'soon (0/0): 07-02 soon'],
    ['декабрь 2021', 'later (0/0): 12-31 later'],
    ['март, сентябрь 2021', 'due (0/1): 03-31 due, 09-30 soon'],
    ['ежеквартально', 'due (0/2): 03-31 due, 06-30 due, 09-30 soon, 12-31 later'],
    ['в течение года', 'later (0/0): 12-31 later'],
    ['по отдельному графику', 'vague (0/0): ? vague'],
    [undefined, 'vague (0/0): ? vague'],
  ])('«%s» is %s', (deadline, expected) => {
    const events = [deadline === undefined ? {} : { deadline }];
    expect(standingOf(dueIn2021(events, july, undefined, '2021-10-01'))).toEqual([expected]);
  });

  test('an event with stages is due by its stages, and a stage without a deadline by its event', () => {
    const stages = [{ deadline: 'март 2021' }, {}, {}];
    const due = dueIn2021([{ deadline: 'май 2021', stages }], july);
    expect(standingOf(due)).toEqual(['due (0/2): 03-31 due, 05-31 due']);
    expect(due.events[0]?.occasions.map(({ stage }) => stage !== undefined)).toEqual([true, false]);
  });

  test('what has no deadline in an event with stages is listed', () => {
    expect(standingOf(dueIn2021([{ stages: [{ deadline: 'март 2021' }, {}] }], july))).toEqual([
      'due (0/1): 03-31 due, ? vague',
    ]);
  });
});

describe('with reports', () => {
  const halfYear = { asOf: july };

  test.each<readonly [string, string, ReportedDraft | undefined]>([
    ['март 2021', 'unreported (0/1): 03-31 unreported', undefined],
    ['март 2021', 'held (1/1): 03-31 held', { ...halfYear, held: '15.03.2021' }],
    ['март 2021', 'held (1/1): 03-31 held', { ...halfYear, held: '05.04.2021' }],
    ['март 2021', 'held (1/1): 03-31 held', { ...halfYear, held: '25.02.2021' }],
    ['март 2021', 'overdue (0/1): 03-31 overdue', { ...halfYear, held: '15.03.2020' }],
    ['март 2021', 'overdue (0/1): 03-31 overdue', { ...halfYear, held: '15.08.2021' }],
    ['март 2021', 'overdue (0/1): 03-31 overdue', halfYear],
    ['март 2021', 'partly (1/1): 03-31 partly', { ...halfYear, held: '15.03.2021', state: 'частично' }],
    ['март 2021', 'not-held (0/1): 03-31 not-held', { ...halfYear, state: 'не проведено' }],
    ['март 2021', 'moved (0/0): 03-31 moved, 09-30 later', { ...halfYear, state: 'перенесено на сентябрь 2021' }],
    ['март 2021', 'overdue (0/1): 03-31 overdue', { ...halfYear, state: 'перенесено на лучшие времена' }],
    ['сентябрь 2021', 'later (0/0): 09-30 later', { ...halfYear, state: 'не проведено' }],
    ['сентябрь 2021', 'partly (0/0): 09-30 partly', { ...halfYear, state: 'частично' }],
    ['сентябрь 2021', 'held (0/0): 09-30 held', { ...halfYear, held: '15.06.2021' }],
    ['по отдельному графику', 'held (0/0): ? held', { ...halfYear, held: '15.03.2021' }],
    ['по отдельному графику', 'vague (0/0): ? vague', undefined],
  ])('«%s» is %s', (deadline, expected, report) => {
    expect(standing(deadline, ...(report === undefined ? [] : [report]))).toBe(expected);
  });

  test('what recurs counts once, and is complete when every time that is due has a date', () => {
    const quarters = 'ежеквартально';
    expect(standing(quarters, { ...halfYear, held: '15.02.2021, 20.05.2021' })).toBe(
      'held (2/2): 03-31 held, 06-30 held, 09-30 later, 12-31 later',
    );
    expect(standing(quarters, { ...halfYear, held: '20.04.2021, 20.05.2021' })).toBe(
      'partly (1/2): 03-31 overdue, 06-30 held, 09-30 later, 12-31 later',
    );
    expect(standing('до 5 числа каждого месяца с марта по июнь', { ...halfYear, held: '05.03.2021, 08.04.2021' })).toBe(
      'partly (2/4): 03-05 held, 04-05 held, 05-05 overdue, 06-05 overdue',
    );
  });

  test('dates add up over several reports; the state of the last one stands', () => {
    const spring = { asOf: '2021-04-01', held: '15.02.2021' };
    expect(standing('ежеквартально', spring)).toBe(
      'partly (1/2): 03-31 held, 06-30 unreported, 09-30 later, 12-31 later',
    );
    expect(standing('ежеквартально', spring, { ...halfYear, held: '20.05.2021' })).toBe(
      'held (2/2): 03-31 held, 06-30 held, 09-30 later, 12-31 later',
    );
    expect(
      standing('март 2021', { asOf: '2021-04-01', state: 'не проведено' }, { ...halfYear, held: '20.05.2021' }),
    ).toBe('held (1/1): 03-31 held');
    expect(
      standing('март 2021', { asOf: '2021-04-01', held: '20.03.2021' }, { ...halfYear, state: 'не проведено' }),
    ).toBe('not-held (0/1): 03-31 not-held');
  });

  describe('a state of one time is not that of the others', () => {
    const monthly = 'до 5 числа каждого месяца с марта по июнь';
    test.each<readonly [string, string, ReportedDraft]>([
      [
        monthly,
        'partly (1/4): 03-05 held, 04-05 not-held, 05-05 overdue, 06-05 overdue',
        { held: '03.03.2021', state: 'апрель 2021: не проведено' },
      ],
      [
        monthly,
        'partly (1/4): 03-05 held, 04-05 not-held, 05-05 overdue, 06-05 partly',
        { held: '03.03.2021', state: ['не проведено в апреле', 'июнь 2021: частично'] },
      ],
      [
        monthly,
        'partly (1/4): 03-05 held, 04-05 not-held, 05-05 not-held, 06-05 not-held',
        { held: '03.03.2021', state: 'не проведено' },
      ],
      [
        monthly,
        'overdue (0/3): 03-05 overdue, 04-05 moved, 05-05 overdue, 06-05 overdue, 09-30 later',
        { state: 'перенесено с апреля на сентябрь 2021' },
      ],
      [
        monthly,
        'overdue (0/4): 03-05 overdue, 04-05 not-held, 05-05 not-held, 06-05 not-held',
        { state: 'II квартал: не проведено' },
      ],
      [
        'ежеквартально',
        'overdue (0/1): 03-31 overdue, 06-30 moved, 09-30 later, 08-31 later, 12-31 later',
        { state: 'II квартал – перенесено на август 2021' },
      ],
      [
        monthly,
        'overdue (0/4): 03-05 overdue, 04-05 overdue, 05-05 overdue, 06-05 overdue',
        { state: 'август: не проведено' },
      ],
    ])('«%s» is %s', (deadline, expected, report) => {
      expect(standing(deadline, { ...halfYear, ...report })).toBe(expected);
    });

    test('a stage is meant by its title, its number, or its days', () => {
      const stages = [
        { title: 'Отбор', deadline: 'апрель 2021' },
        { title: 'Финал', deadline: 'май 2021' },
      ];
      for (const state of ['Финал: не проведено', 'этап 2: не проведено', 'не проведено в мае 2021']) {
        expect(standingOf(dueIn2021([{ stages }], july, [[{ ...halfYear, state }]]))).toEqual([
          'overdue (0/2): 04-30 overdue, 05-31 not-held',
        ]);
      }
    });

    test('a later report that says no time tells of what nobody told of', () => {
      const spring = { asOf: '2021-04-10', held: '03.03.2021', state: 'апрель: не проведено' };
      expect(standing(monthly, spring, { ...halfYear, held: '04.05.2021', state: 'перенесено на август 2021' })).toBe(
        'partly (2/3): 03-05 held, 04-05 not-held, 05-05 held, 06-05 moved, 08-31 later',
      );
    });
  });

  test('what was moved is due anew: held there, overdue, or moved again', () => {
    const toMay = { asOf: '2021-04-01', state: 'перенесено на май 2021' };
    expect(standing('март 2021', toMay)).toBe('overdue (0/1): 03-31 moved, 05-31 overdue');
    expect(standing('март 2021', toMay, { ...halfYear, held: '12.05.2021' })).toBe(
      'held (1/1): 03-31 moved, 05-31 held',
    );
    expect(standing('март 2021', toMay, { ...halfYear, state: 'перенесено на октябрь 2021' })).toBe(
      'moved (0/0): 03-31 moved, 05-31 moved, 10-31 later',
    );
  });

  test('moving one time of what recurs moves those that are due and have no date', () => {
    const report = { ...halfYear, held: '15.02.2021', state: 'перенесено на август 2021' };
    expect(standing('ежеквартально', report)).toBe(
      'held (1/1): 03-31 held, 06-30 moved, 09-30 later, 08-31 later, 12-31 later',
    );
  });
});

test.each([
  ['2021-01-01', '2021-07-01', '2022-01-01'],
  ['2021-01-01', '2021-06-30', '2021-12-31'],
  ['2021-04-01', '2021-07-01', '2021-10-01'],
  ['2021-09-01', '2021-12-01', '2022-03-01'],
  ['2021-01-10', '2021-01-20', '2021-01-31'],
  ['2021-07-01', '2021-07-01', '2021-07-02'],
])('a control from %s to %s is followed by one on %s', (since, asOf, expected) => {
  expect(nextControlDate(since, asOf)).toBe(expected);
});

describe('whatever is planned and reported', () => {
  const deadlines = [
    'март 2021',
    'до 18 мая 2021',
    'июнь, сентябрь 2021',
    'ежемесячно',
    'ежеквартально',
    'до 5 числа каждого месяца',
    'еженедельно с марта по май',
    '2 раза в год',
    'в течение года',
    'по отдельному графику',
    'сентябрь 2021 – май 2022',
    '31.02.2021',
    '',
  ];
  const days = ['15.02.2021', '15.03.2021, 07.04.2021', '22–26 апреля 2021', '01.09.2021', '15.03.2020', 'потом'];
  const states = [
    'частично',
    'не проведено',
    'перенесено на май 2021',
    'перенесено на сентябрь, ноябрь 2021',
    'перенесено на потом',
  ];
  const dates = ['2021-01-31', '2021-04-01', '2021-05-20', '2021-07-01', '2021-12-31', '2022-06-01'];
  const row = fc.record(
    {
      deadline: fc.constantFrom(...deadlines),
      stages: fc.array(fc.record({ deadline: fc.constantFrom(...deadlines) }), { maxLength: 2 }),
    },
    { requiredKeys: [] },
  );
  const report = fc.record(
    { asOf: fc.constantFrom(...dates), held: fc.constantFrom(...days), state: fc.constantFrom(...states) },
    { requiredKeys: [] },
  );
  const reported = fc.array(report, { maxLength: 3 });
  const world = fc.record({ events: fc.array(row, { maxLength: 4 }), reports: fc.array(reported, { maxLength: 4 }) });

  test('an earlier day never makes more due', () => {
    fc.assert(
      fc.property(world, fc.constantFrom(...dates), fc.constantFrom(...dates), ({ events, reports }, one, other) => {
        const [early, late] = [one, other].toSorted() as [string, string];
        const [before, after] = [dueIn2021(events, early, reports), dueIn2021(events, late, reports)];
        for (const [index, event] of before.events.entries()) {
          expect(event.due).toBeLessThanOrEqual(after.events[index]?.due ?? 0);
          expect(event.held).toBeLessThanOrEqual(after.events[index]?.held ?? 0);
        }
      }),
    );
  });

  test('no report loses an occasion, and none that was moved goes without another', () => {
    fc.assert(
      fc.property(world, ({ events, reports }) => {
        const planned = dueIn2021(events, july);
        const told = dueIn2021(events, july, reports);
        for (const [index, event] of told.events.entries()) {
          const plain = planned.events[index]?.occasions ?? [];
          const kept = event.occasions.filter(({ isNew }) => !isNew).map(({ days: when }) => when);
          expect(kept).toEqual(plain.map(({ days: when }) => when));
          const moved = event.occasions.filter(({ state }) => state === 'moved').length;
          expect(moved === 0 || event.occasions.some(({ state, isNew }) => isNew && state !== 'moved')).toBe(true);
          expect(event.held).toBeLessThanOrEqual(event.due);
        }
      }),
    );
  });

  test('the occasions of a deadline are the days that it resolves to', () => {
    for (const deadline of deadlines) {
      const [event] = viewRoadmap(roadmapOf({ period: '2021', events: [{ deadline }] })).events;
      if (event === undefined) throw new Error('no event');
      const intervals = event.deadlines.flatMap(({ resolution }) => resolution.intervals);
      expect(occasionsOf(event).flatMap(({ days: when }) => when ?? [])).toEqual(intervals);
    }
  });
});
