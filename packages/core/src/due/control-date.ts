import { addDays, dayParts, isoDay, lengthInDays } from '../calendar/calendar.ts';
import type { IsoDay } from '../calendar/iso-day.ts';

/**
 * The day of the next control: as long after a control as that one is after `since`. Whole months stay whole: what covers
 * January to June is followed by what covers July to December.
 */
export function nextControlDate(since: IsoDay, asOf: IsoDay): IsoDay {
  if (since > asOf) return asOf;
  return (
    inWholeMonths(since, asOf) ??
    inWholeMonths(since, addDays(asOf, 1), -1) ??
    addDays(asOf, lengthInDays({ from: since, to: asOf }))
  );
}

/** As many months on as lie between two days of the same number; undefined where they are not of the same number. */
function inWholeMonths(since: IsoDay, end: IsoDay, shift = 0): IsoDay | undefined {
  const [first, last] = [dayParts(since), dayParts(end)];
  const months = (last.year - first.year) * 12 + last.month - first.month;
  if (first.day !== last.day || months < 1) return undefined;
  const month = last.month - 1 + months;
  return addDays(isoDay(last.year + Math.floor(month / 12), (month % 12) + 1, last.day), shift);
}
