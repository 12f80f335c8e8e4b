import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePeriod } from './parse-period.ts';
import { periodSchema } from './period.schema.ts';
import { anyWording } from './testing/wordings.ts';

describe('periods', () => {
  const periods: readonly (readonly [words: string, from: string, to: string])[] = [
    ['2021', '2021-01-01', '2021-12-31'],
    ['2022 год', '2022-01-01', '2022-12-31'],
    ['весь 2022 год', '2022-01-01', '2022-12-31'],
    ['2021–2022', '2021-01-01', '2022-12-31'],
    ['на 2022-2024 годы', '2022-01-01', '2024-12-31'],
    ['2022, 2023 годы', '2022-01-01', '2023-12-31'],
    ['2022/2023 учебный год', '2022-09-01', '2023-08-31'],
    ['2021-22 уч. г.', '2021-09-01', '2022-08-31'],
    ['2021-2022 учебный год и 2022-2023 учебный год', '2021-09-01', '2023-08-31'],
    ['январь – декабрь 2022', '2022-01-01', '2022-12-31'],
    ['сентябрь 2021 - май 2022', '2021-09-01', '2022-05-31'],
    ['01.09.2021 – 31.08.2022', '2021-09-01', '2022-08-31'],
    ['с 1 сентября 2021 по 31 мая 2022 года', '2021-09-01', '2022-05-31'],
    ['I полугодие 2022', '2022-01-01', '2022-06-30'],
    ['I полугодие 2021 года', '2021-01-01', '2021-06-30'],
    ['I – II кварталы 2022 года', '2022-01-01', '2022-06-30'],
    ['второе полугодие 2023-2024 учебного года', '2024-01-01', '2024-05-31'],
    ['2022 г. (январь-декабрь)', '2022-01-01', '2022-12-31'],
    ['ежемесячно в 2022 году', '2022-01-01', '2022-12-31'],
  ];
  test.each(periods)('«%s»', (text, from, to) => {
    expect(parsePeriod(text)).toMatchObject({ text, from, to });
    expect(parsePeriod(text).notes.map(({ code }) => code)).not.toContain('period-is-not-full');
  });

  const unclear: readonly (readonly [words: string, from: string | null, to: string | null])[] = [
    ['', null, null],
    ['когда-нибудь', null, null],
    ['январь – декабрь', null, null],
    ['в течение года', null, null],
    ['с 2022 года', '2022-01-01', null],
    ['до 31 декабря 2022', null, '2022-12-31'],
  ];
  test.each(unclear)('«%s» is not full, and noted', (text, from, to) => {
    const period = parsePeriod(text);
    expect(period).toMatchObject({ text, from, to });
    expect(period.notes.map(({ code }) => code)).toContain('period-is-not-full');
  });

  test('a period that runs backwards is noted', () => {
    expect(parsePeriod('с 18.05.2022 по 12.05.2022').notes.map(({ code }) => code)).toStrictEqual(['runs-backwards']);
  });

  test('any text gives a period that does not end before it begins', () => {
    fc.assert(
      fc.property(anyWording, (text) => {
        const period = parsePeriod(text);
        expect(periodSchema.parse(period)).toStrictEqual(period);
        expect(period.text).toBe(text);
        if (period.from !== null && period.to !== null) expect(period.from <= period.to).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
