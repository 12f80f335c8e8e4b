import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PhraseNoteCode } from './note.schema.ts';
import { parseDeadline } from './parse-deadline.ts';
import { parsePeriod } from './parse-period.ts';
import { type Resolution, resolveDeadline } from './resolve-deadline.ts';
import { anyWording } from './testing/wordings.ts';

function resolve(wording: string, period: string | undefined = '2022'): Resolution {
  return resolveDeadline(parseDeadline(wording), period === undefined ? undefined : parsePeriod(period));
}

/** Intervals as «2022-03-01/2022-03-31», single days as «2022-05-18». */
function daysOf({ intervals }: Resolution): readonly string[] {
  return intervals.map(({ from, to }) => (from === to ? from : `${from}/${to}`));
}

function codesOf({ notes }: Resolution): readonly string[] {
  return notes.map(({ code }) => code);
}

const year = '2022-01-01/2022-12-31';
const quarters = ['2022-01-01/2022-03-31', '2022-04-01/2022-06-30', '2022-07-01/2022-09-30', '2022-10-01/2022-12-31'];
const halves = ['2022-01-01/2022-06-30', '2022-07-01/2022-12-31'];
const months = Array.from({ length: 12 }, (_, index) => {
  const month = String(index + 1).padStart(2, '0');
  return `2022-${month}-01/2022-${month}-${new Date(Date.UTC(2022, index + 1, 0)).getUTCDate()}`;
});

describe('what deadlines mean in the period 2022', () => {
  const meanings: readonly (readonly [wording: string, days: readonly string[]])[] = [
    ['март 2022', ['2022-03-01/2022-03-31']],
    ['март 2022 года', ['2022-03-01/2022-03-31']],
    ['2022-03', ['2022-03-01/2022-03-31']],
    ['03.2022', ['2022-03-01/2022-03-31']],
    ['март', ['2022-03-01/2022-03-31']],
    ['март – май 2022', ['2022-03-01/2022-05-31']],
    ['Март-май', ['2022-03-01/2022-05-31']],
    ['с марта по май 2022', ['2022-03-01/2022-05-31']],
    ['Сентябрь-июнь', ['2022-09-01/2023-06-30']],
    ['июнь/сентябрь', ['2022-06-01/2022-06-30', '2022-09-01/2022-09-30']],
    ['июнь, сентябрь', ['2022-06-01/2022-06-30', '2022-09-01/2022-09-30']],
    ['Декабрь 2020г. Февраль 2021г.', ['2020-12-01/2020-12-31', '2021-02-01/2021-02-28']],
    ['март, апрель - июнь, август', ['2022-03-01/2022-03-31', '2022-04-01/2022-06-30', '2022-08-01/2022-08-31']],
    [
      'до 25 числа последнего месяца квартала',
      ['2022-03-01/2022-03-25', '2022-06-01/2022-06-25', '2022-09-01/2022-09-25', '2022-12-01/2022-12-25'],
    ],
    [
      'ежеквартально, не позднее 25 числа последнего месяца',
      ['2022-03-01/2022-03-25', '2022-06-01/2022-06-25', '2022-09-01/2022-09-25', '2022-12-01/2022-12-25'],
    ],
    ['15 числа первого месяца каждого полугодия', ['2022-01-15', '2022-07-15']],
    ['последняя пятница последнего месяца квартала', ['2022-03-25', '2022-06-24', '2022-09-30', '2022-12-30']],
    ['последняя неделя последнего месяца полугодия', ['2022-06-24/2022-06-30', '2022-12-25/2022-12-31']],
    ['18.05.2022', ['2022-05-18']],
    ['18 мая 2022 г.', ['2022-05-18']],
    ['22–26 января 2024', ['2024-01-22/2024-01-26']],
    ['20–25 числа марта 2022', ['2022-03-20/2022-03-25']],
    ['с 10 по 15 число мая 2022', ['2022-05-10/2022-05-15']],
    ['6 мая в 13:30', ['2022-05-06']],
    ['до 18 мая 2022', ['2022-01-01/2022-05-18']],
    ['в срок до 18 мая 2022', ['2022-01-01/2022-05-18']],
    ['не позднее 1 июня', ['2022-01-01/2022-06-01']],
    ['к 1 сентября', ['2022-01-01/2022-09-01']],
    ['до мая', ['2022-01-01/2022-04-30']],
    ['до конца мая', ['2022-01-01/2022-05-31']],
    ['по май', ['2022-01-01/2022-05-31']],
    ['I квартал 2022', ['2022-01-01/2022-03-31']],
    ['второе полугодие', ['2022-07-01/2022-12-31']],
    ['2023/2024 учебный год', ['2023-09-01/2024-08-31']],
    ['лето 2022', ['2022-06-01/2022-08-31']],
    ['2019 год', ['2019-01-01/2019-12-31']],
    ['2016-2017 гг.', ['2016-01-01/2017-12-31']],
    ['ежемесячно', months],
    ['ежеквартально', quarters],
    ['ежегодно', [year]],
    ['раз в полугодие', halves],
    ['2 раза в год', halves],
    ['не реже 1 раза в месяц', months],
    ['до 5 числа каждого месяца', months.map((month) => `${month.slice(0, 18)}-05`)],
    ['ежегодно до 1 марта', ['2022-01-01/2022-03-01']],
    ['в течение года', [year]],
    ['весь период', [year]],
    ['постоянно', [year]],
    ['до конца года', [year]],
    ['в течение учебного года', [year]],
  ];
  test.each(meanings)('«%s»', (wording, days) => {
    const resolution = resolve(wording);
    expect(daysOf(resolution)).toStrictEqual(days);
    expect(resolution.concrete).toBe(true);
  });

  test('a week is cut to the year', () => {
    const days = daysOf(resolve('еженедельно'));
    expect([days.length, days[0], days[1], days.at(-1)]).toStrictEqual([
      53,
      '2022-01-01/2022-01-02',
      '2022-01-03/2022-01-09',
      '2022-12-26/2022-12-31',
    ]);
  });

  const vague = [
    'по отдельному графику',
    'по мере необходимости',
    'по плану ИРО',
    'по согласованию',
    'в течение 10 дней',
    'как получится',
    '',
  ];
  test.each(vague)('«%s» is not concrete, and noted', (wording) => {
    const resolution = resolve(wording);
    expect(resolution).toMatchObject({ intervals: [], concrete: false });
    expect(resolution.notes).not.toStrictEqual([]);
  });

  const noted: readonly (readonly [wording: string, code: string])[] = [
    ['март', 'year-is-inferred'],
    ['до мая', 'month-is-not-included'],
    ['29 февраля', 'day-does-not-exist'],
    ['22–26 января 2024', 'is-outside-period'],
    ['по согласованию', 'is-vague'],
  ];
  test.each(noted)('«%s» is noted: %s', (wording, code) => {
    expect(codesOf(resolve(wording))).toContain(code);
  });
});

interface OtherDeadline {
  readonly wording: string;
  readonly days: readonly string[];
  readonly count?: number;
  readonly concrete?: boolean;
  readonly notes: readonly string[];
}

const otherDeadlines: readonly OtherDeadline[] = JSON.parse(
  readFileSync(new URL('./fixtures/deadlines-in-2022.json', import.meta.url), 'utf8'),
);

describe('other ways of writing time, in 2022', () => {
  test.each(otherDeadlines)('«$wording»', ({ wording, days, count = days.length, concrete = true, notes }) => {
    const resolution = resolve(wording);
    expect(daysOf(resolution).slice(0, count > days.length ? days.length : undefined)).toStrictEqual(days);
    expect(resolution.intervals.length).toBe(count);
    expect(resolution.concrete).toBe(concrete);
    expect(codesOf(resolution)).toStrictEqual(notes);
  });
});

describe('in other periods', () => {
  const meanings: readonly (readonly [
    period: string,
    wording: string,
    days: readonly string[],
    code?: PhraseNoteCode,
  ])[] = [
    ['2021–2022', 'март', ['2021-03-01/2021-03-31'], 'year-is-ambiguous'],
    ['2022/2023 учебный год', 'март', ['2023-03-01/2023-03-31'], 'year-is-inferred'],
    ['2022/2023 учебный год', 'Сентябрь-июнь', ['2022-09-01/2023-06-30'], 'year-is-inferred'],
    ['2022/2023 учебный год', 'до 1 марта', ['2022-09-01/2023-03-01']],
    ['2022/2023 учебный год', 'раз в полугодие', ['2022-09-01/2022-12-31', '2023-01-01/2023-08-31']],
    ['2022/2023 учебный год', '2 раза в год', ['2022-09-01/2023-02-28', '2023-03-01/2023-08-31']],
    ['2022/2023 учебный год', 'ежегодно', ['2022-09-01/2023-08-31']],
    ['2022/2023 учебный год', 'в течение учебного года', ['2022-09-01/2023-08-31']],
    [
      '18.05.2021 – 31.12.2021',
      'ежеквартально',
      ['2021-05-18/2021-06-30', '2021-07-01/2021-09-30', '2021-10-01/2021-12-31'],
    ],
    ['18.05.2021 – 31.12.2021', 'март', ['2022-03-01/2022-03-31'], 'is-outside-period'],
    // The year of a neighbour is a guess: the period decides.
    ['2022', 'сентябрь, май 2022', ['2022-05-01/2022-05-31', '2022-09-01/2022-09-30'], 'year-is-inferred'],
    [
      '2022/2023 учебный год',
      'сентябрь, май 2023',
      ['2022-09-01/2022-09-30', '2023-05-01/2023-05-31'],
      'year-is-inferred',
    ],
    [
      '2022/2023 учебный год',
      'май 2023, сентябрь',
      ['2022-09-01/2022-09-30', '2023-05-01/2023-05-31'],
      'year-is-inferred',
    ],
    ['2023', 'март, май 2022', ['2022-03-01/2022-03-31', '2022-05-01/2022-05-31'], 'is-outside-period'],
    ['2021–2023', 'ежегодно до 1 марта', ['2021-01-01/2021-03-01', '2022-01-01/2022-03-01', '2023-01-01/2023-03-01']],
    [
      '18.05.2021 – 31.12.2023',
      'ежегодно',
      ['2021-05-18/2021-12-31', '2022-01-01/2022-12-31', '2023-01-01/2023-12-31'],
    ],
    ['2022', 'до 18.05.2021', ['2021-05-18'], 'is-outside-period'],
    ['2022', 'с декабря 2022', ['2022-12-01/2022-12-31']],
    ['2022–2023', 'с декабря 2022', ['2022-12-01/2023-12-31']],
  ];
  const cases = meanings.map(([period, wording, days, code]) => ({ period, wording, days, code }));
  test.each(cases)('$period: «$wording»', ({ period, wording, days, code }) => {
    const resolution = resolve(wording, period);
    expect(daysOf(resolution)).toStrictEqual(days);
    if (code !== undefined) expect(codesOf(resolution)).toContain(code);
  });
});

describe('without a period', () => {
  const unknown: readonly (readonly [wording: string, days: readonly string[], codes: readonly string[]])[] = [
    ['март 2022', ['2022-03-01/2022-03-31'], []],
    ['март', [], ['period-is-needed']],
    ['ежемесячно', [], ['period-is-needed']],
    ['в течение года', [], ['period-is-needed']],
    ['до 18.05.2022', ['2022-05-18'], ['start-is-unknown']],
    ['с мая 2022', ['2022-05-01/2022-05-31'], ['period-is-needed']],
    ['ежеквартально в 2022 году', quarters, []],
  ];
  test.each(unknown)('«%s»', (wording, days, codes) => {
    for (const period of [undefined, 'когда-нибудь']) {
      const resolution = resolveDeadline(
        parseDeadline(wording),
        period === undefined ? undefined : parsePeriod(period),
      );
      expect(daysOf(resolution)).toStrictEqual(days);
      expect(codesOf(resolution)).toStrictEqual(codes);
      expect(resolution.concrete).toBe(true);
    }
  });
});

describe('for any text and period', () => {
  const periods = ['2022', '2021–2023', '2022/2023 учебный год', '18.05.2021 – 17.05.2022', '29.02.2024', ''];
  test('intervals run forward and stand in order', () => {
    fc.assert(
      fc.property(anyWording, fc.constantFrom(...periods), (text, period) => {
        const { intervals } = resolve(text, period);
        for (const { from, to } of intervals) {
          expect(from <= to).toBe(true);
          expect(new Date(from).toISOString().slice(0, 10)).toBe(from);
          expect(new Date(to).toISOString().slice(0, 10)).toBe(to);
        }
        const keys = intervals.map(({ from, to }) => from + to);
        expect(keys).toStrictEqual([...new Set(keys)].sort());
      }),
      { numRuns: 1500 },
    );
  });
});

test.each([['31 апреля 2024'], ['до 31.06.2024'], ['с 1 по 31 апреля'], ['29.02.2023']])(
  '«%s» names a day that there is not, and so no time',
  (wording) => {
    expect(resolveDeadline(parseDeadline(wording), undefined).concrete).toBe(false);
  },
);

test('a day that there is counts beside one that there is not', () => {
  expect(resolveDeadline(parseDeadline('15 апреля, 31 апреля 2024'), undefined).concrete).toBe(true);
  expect(resolveDeadline(parseDeadline('29 февраля'), undefined).concrete).toBe(true);
});
