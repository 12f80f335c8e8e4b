import { describe, expect, test } from 'vitest';
import { formatDayLong, formatDayShort } from './format-day.ts';

describe('days in Russian', () => {
  const days: readonly (readonly [day: string, long: string, short: string])[] = [
    ['2021-05-18', '18 мая 2021 г.', '18.05.2021'],
    ['2022-01-01', '1 января 2022 г.', '01.01.2022'],
    ['2024-02-29', '29 февраля 2024 г.', '29.02.2024'],
  ];
  test.each(days)('%s', (day, long, short) => {
    expect(formatDayLong(day)).toBe(long);
    expect(formatDayShort(day)).toBe(short);
  });
});
