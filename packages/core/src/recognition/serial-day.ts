import { addDays, isoDay } from '../calendar/calendar.ts';
import type { DayInterval, IsoDay } from '../calendar/iso-day.ts';

/** The day before the first one that Excel counts, as it counts after the February of 1900. */
const dayZero = isoDay(1899, 12, 30);

/** The day that words are as a number of Excel's, from 2000 to 2050; such a number stands where a cell has no format of a date. */
export function serialDay(words: string): IsoDay | undefined {
  const [, whole] = /^((?:3[6-9]|4\d|5[0-4])\d{3})(?:[.,]\d+)?$/.exec(words) ?? [];
  return whole === undefined ? undefined : addDays(dayZero, Number(whole));
}

const daysNear = 366;

/** Whether a day lies in a period or less than a year from it. */
export function isNear(day: IsoDay, { from, to }: DayInterval): boolean {
  return day >= addDays(from, -daysNear) && day <= addDays(to, daysNear);
}
