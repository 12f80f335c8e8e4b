import { assertNever } from '../../assert-never.ts';
import { addDays, dayParts, isoDay, lengthInDays, monthsInterval } from '../../calendar/calendar.ts';
import type { DayInterval } from '../../calendar/iso-day.ts';
import type { NamedSpan, SchoolTerm, Season, Slice, Span } from '../span.schema.ts';

/** First and last month of each season, from the year it begins in. */
const seasonMonths: Readonly<Record<Season, readonly [number, number]>> = {
  winter: [12, 14],
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
};

/** First and last month of each term of school, from the year that the school year begins in. Schools set their own; this is the usual. */
const termMonths: Readonly<Record<SchoolTerm, readonly (readonly [number, number])[]>> = {
  'half-year': [
    [9, 12],
    [13, 17],
  ],
  trimester: [
    [9, 11],
    [12, 14],
    [15, 17],
  ],
  quarter: [
    [9, 10],
    [11, 12],
    [13, 15],
    [16, 17],
  ],
};

/** The usual days of school holidays. */
function holidays(season: Season, year: number): DayInterval {
  switch (season) {
    case 'winter':
      return { from: isoDay(year, 12, 31), to: isoDay(year + 1, 1, 8) };
    case 'spring':
      return { from: isoDay(year, 3, 24), to: isoDay(year, 3, 31) };
    case 'summer':
      return { from: isoDay(year, 6, 1), to: isoDay(year, 8, 31) };
    case 'autumn':
      return { from: isoDay(year, 10, 27), to: isoDay(year, 11, 5) };
    default:
      return assertNever(season);
  }
}

/** The school year that begins in a calendar year: 1 September – 31 August. */
export function schoolYear(year: number): DayInterval {
  return monthsInterval(year, 9, 20);
}

/** The days of a named span in a year (of a school year, the one it begins in). A day that does not exist is the nearest that does. */
export function namedDays(span: NamedSpan, year: number): DayInterval {
  switch (span.kind) {
    case 'day': {
      const day = isoDay(year, span.month, span.day);
      return { from: day, to: day };
    }
    case 'month':
      return monthsInterval(year, span.month, span.month);
    case 'quarter':
      return monthsInterval(year, span.quarter * 3 - 2, span.quarter * 3);
    case 'half-year':
      return monthsInterval(year, span.half * 6 - 5, span.half * 6);
    case 'season':
      return monthsInterval(year, ...seasonMonths[span.season]);
    case 'holidays':
      return holidays(span.season, year);
    case 'year':
      return monthsInterval(year, 1, 12);
    case 'school-year':
      return schoolYear(year);
    case 'school-term':
      return monthsInterval(year, ...(termMonths[span.term][span.number - 1] ?? [9, 17]));
    default:
      return assertNever(span);
  }
}

/** First and last of ten, or of the months, that a part takes. */
function dayNumbers(slice: Slice, length: number): readonly [number, number] {
  switch (slice) {
    case 'beginning':
    case 'first-decade':
      return [1, 10];
    case 'middle':
    case 'second-decade':
      return [11, 20];
    case 'end':
    case 'third-decade':
      return [21, length];
    case 'first-half':
      return [1, 15];
    case 'second-half':
      return [16, length];
    case 'week-1':
      return [1, 7];
    case 'week-2':
      return [8, 14];
    case 'week-3':
      return [15, 21];
    case 'week-4':
      return [22, 28];
    case 'week-5':
      return [29, length];
    case 'last-week':
      return [length - 6, length];
    default:
      return assertNever(slice);
  }
}

function clip(value: number, length: number): number {
  return Math.max(1, Math.min(value, length));
}

function daySlice(whole: DayInterval, slice: Slice): DayInterval {
  const length = lengthInDays(whole);
  const [first, last] = dayNumbers(slice, length);
  return { from: addDays(whole.from, clip(first, length) - 1), to: addDays(whole.from, clip(last, length) - 1) };
}

/** The first and last month, counted from 0, that a part of several months takes; undefined where it is one of days. */
function monthNumbers(slice: Slice, months: number): readonly [number, number] | undefined {
  switch (slice) {
    case 'beginning':
      return [0, 0];
    case 'middle':
      return [Math.floor((months - 1) / 2), Math.ceil((months - 1) / 2)];
    case 'end':
      return [months - 1, months - 1];
    case 'first-half':
      return [0, Math.ceil(months / 2) - 1];
    case 'second-half':
      return [Math.floor(months / 2), months - 1];
    default:
      return undefined;
  }
}

/** The days of a part of a stretch: thirds, halves, decades and weeks of a month; months and halves of anything longer. */
export function sliceDays(whole: DayInterval, slice: Slice): DayInterval {
  const first = dayParts(whole.from);
  const last = dayParts(whole.to);
  const months = (last.year - first.year) * 12 + last.month - first.month + 1;
  const numbers = months < 2 || first.day !== 1 ? undefined : monthNumbers(slice, months);
  if (numbers === undefined) return daySlice(whole, slice);
  return monthsInterval(first.year, first.month + numbers[0], first.month + numbers[1]);
}

/** The teaching time of a school year, whose parts are meant by «конец учебного года». */
export function teachingYear(year: number): DayInterval {
  return monthsInterval(year, 9, 17);
}

/** The days of a span in a year. */
export function spanDays(span: Span, year: number): DayInterval {
  if (span.kind !== 'slice') return namedDays(span, year);
  return sliceDays(span.of.kind === 'school-year' ? teachingYear(year) : namedDays(span.of, year), span.slice);
}
