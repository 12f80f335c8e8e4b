import {
  type DayInterval,
  dayParts,
  earlier,
  type IsoDay,
  intersection,
  later,
  lengthInDays,
  monthNames,
  monthsInterval,
} from '@dorkarta/core';
import type { Scale, ScaleMark } from './timeline.ts';

/** How a scale is divided: columns of so many months, for a time of at most so many. */
interface Division {
  readonly months: number;
  readonly longest: number;
}

/** Months, quarters, years, five and ten years: no scale has many more than forty columns. */
const divisions: readonly Division[] = [
  { months: 1, longest: 30 },
  { months: 3, longest: 120 },
  { months: 12, longest: 360 },
  { months: 60, longest: 1800 },
];
const decade = 120;
const year = 12;

/** The scale of the given days. */
export function scaleOf(days: DayInterval): Scale {
  const length = monthOf(days.to) - monthOf(days.from) + 1;
  const months = divisions.find(({ longest }) => length <= longest)?.months ?? decade;
  return { days, years: months < year ? marks(days, year) : [], columns: marks(days, months) };
}

/** From the first to the last of many days; undefined where there are none. */
export function hullOf(intervals: Iterable<DayInterval>): DayInterval | undefined {
  let hull: DayInterval | undefined;
  for (const { from, to } of intervals) {
    hull = hull === undefined ? { from, to } : { from: earlier(hull.from, from), to: later(hull.to, to) };
  }
  return hull;
}

/** From the beginning of the first month to the end of the last. */
export function wholeMonths({ from, to }: DayInterval): DayInterval {
  return monthsFrom(monthOf(from), monthOf(to) - monthOf(from) + 1);
}

/** Where days stand on the scale of others, which hold them. */
export function placeOf(days: DayInterval, scale: DayInterval): { readonly start: number; readonly end: number } {
  const total = lengthInDays(scale);
  const before = lengthInDays({ from: scale.from, to: days.from }) - 1;
  return { start: rounded((before / total) * 100), end: rounded(((before + lengthInDays(days)) / total) * 100) };
}

/** Per cents to three decimals: finer than any screen. */
export function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}

/** Blocks of so many months, counted from the beginning of a year, cut to the days shown. */
function marks(days: DayInterval, months: number): readonly ScaleMark[] {
  const first = Math.floor(monthOf(days.from) / months);
  const last = Math.floor(monthOf(days.to) / months);
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const month = (first + index) * months;
    const block = monthsFrom(month, months);
    const { start, end } = placeOf(intersection(block, days) ?? block, days);
    return { ...markNames(month, months), start, width: rounded(end - start) };
  });
}

const quarters = ['I', 'II', 'III', 'IV'] as const;

function markNames(first: number, months: number): Pick<ScaleMark, 'label' | 'title'> {
  const firstYear = Math.floor(first / year);
  if (months === 1) {
    const name = monthNames[first % year] ?? '';
    return { label: name.slice(0, 3), title: `${name} ${firstYear}` };
  }
  if (months === 3) {
    const quarter = quarters[(first % year) / months] ?? '';
    return { label: quarter, title: `${quarter} квартал ${firstYear} года` };
  }
  const years = months / year;
  const title = years === 1 ? `${firstYear} год` : `${firstYear} – ${firstYear + years - 1} годы`;
  return { label: String(firstYear), title };
}

/** The month of a day, counted from the beginning of the calendar. */
function monthOf(day: IsoDay): number {
  const parts = dayParts(day);
  return parts.year * year + parts.month - 1;
}

function monthsFrom(first: number, count: number): DayInterval {
  const month = (first % year) + 1;
  return monthsInterval(Math.floor(first / year), month, month + count - 1);
}
