import { type ByWeekday, type Options, RRule, Weekday } from 'rrule';
import { assertNever } from '../../assert-never.ts';
import {
  addDays,
  dayOfDate,
  dayParts,
  intersection,
  isoDay,
  lengthInDays,
  monthsInterval,
  utcDate,
} from '../../calendar/calendar.ts';
import type { DayInterval, IsoDay } from '../../calendar/iso-day.ts';
import type { RecurrenceBound, RecurrenceUnit, Recurring } from '../deadline.schema.ts';
import { sliceDays, teachingYear } from './named-days.ts';
import { stretchInYear } from './resolve-stretch.ts';

type MonthDays = Extract<RecurrenceBound, { kind: 'month-days' }>;

/** More intervals than these are of no use to a roadmap (a daily event over 13 years). */
const mostIntervals = 5000;

/** How often units begin, and the first of them; the months they last, or the days of those shorter than a month. */
interface UnitRule {
  readonly start: IsoDay;
  readonly options: Partial<Options>;
  readonly length: (start: IsoDay) => { readonly months: number } | { readonly days: number };
}

function firstOfMonth(day: IsoDay, step: number): IsoDay {
  const { year, month } = dayParts(day);
  return isoDay(year, month - ((month - 1) % step), 1);
}

function monday(day: IsoDay): IsoDay {
  return addDays(day, -((utcDate(day).getUTCDay() + 6) % 7));
}

function september(day: IsoDay): IsoDay {
  const { year, month } = dayParts(day);
  return isoDay(month >= 9 ? year : year - 1, 9, 1);
}

function monthly(start: IsoDay, step: number, every: number): UnitRule {
  const months = step * every;
  return { start, options: { freq: RRule.MONTHLY, interval: months }, length: () => ({ months }) };
}

/** Units that begin in fixed months of the school year and last as many months as the table says. */
function schoolUnits(day: IsoDay, monthsFrom: Readonly<Record<number, number>>): UnitRule {
  return {
    start: september(day),
    options: { freq: RRule.YEARLY, bymonth: Object.keys(monthsFrom).map(Number), bymonthday: [1] },
    length: (start) => ({ months: monthsFrom[dayParts(start).month] ?? 1 }),
  };
}

/** Years are counted from the start of a period that is one year at most, or a school year; else they are calendar years. */
function yearStart(window: DayInterval): IsoDay {
  const ownYear = lengthInDays(window) <= 366 || window.from.endsWith('-09-01');
  return firstOfMonth(window.from, ownYear ? 1 : 12);
}

function unitRule(unit: RecurrenceUnit, every: number, window: DayInterval): UnitRule {
  const { from } = window;
  switch (unit) {
    case 'day':
      return { start: from, options: { freq: RRule.DAILY, interval: every }, length: () => ({ days: every }) };
    case 'week':
      return {
        start: monday(from),
        options: { freq: RRule.WEEKLY, interval: every },
        length: () => ({ days: 7 * every }),
      };
    case 'month':
      return monthly(firstOfMonth(from, 1), 1, every);
    case 'quarter':
      return monthly(firstOfMonth(from, 3), 3, every);
    case 'half-year':
      return from.endsWith('-09-01') && every === 1
        ? schoolUnits(from, { 9: 4, 1: 8 })
        : monthly(firstOfMonth(from, 6), 6, every);
    case 'year':
      return monthly(yearStart(window), 12, every);
    case 'school-quarter':
      return schoolUnits(from, { 9: 2, 11: 2, 1: 3, 4: 2 });
    case 'trimester':
      return schoolUnits(from, { 9: 3, 12: 3, 3: 3 });
    case 'school-year':
      return monthly(september(from), 12, every);
    default:
      return assertNever(unit);
  }
}

function occurrences(start: IsoDay, to: IsoDay, options: Partial<Options>): readonly IsoDay[] {
  const rule = new RRule({ ...options, dtstart: utcDate(start), until: utcDate(to) });
  return rule.all((_, index) => index < mostIntervals).map(dayOfDate);
}

function unitEnd(start: IsoDay, length: ReturnType<UnitRule['length']>): IsoDay {
  if ('days' in length) return addDays(start, length.days - 1);
  const { year, month } = dayParts(start);
  return monthsInterval(year, month, month + length.months - 1).to;
}

/** The units of a window, uncut; the first may begin before it. */
function unitsIn({ unit, every }: Recurring, window: DayInterval): readonly DayInterval[] {
  const { start, options, length } = unitRule(unit, every, window);
  return occurrences(start, window.to, options).map((from) => ({ from, to: unitEnd(from, length(from)) }));
}

/** Parts of equal length, in whole months where they allow it. */
function split(whole: DayInterval, parts: number): readonly DayInterval[] {
  const first = dayParts(whole.from);
  const last = dayParts(whole.to);
  const months = (last.year - first.year) * 12 + last.month - first.month + 1;
  const full = monthsInterval(first.year, first.month, first.month + months - 1);
  const step = months / parts;
  if (Number.isInteger(step) && full.from === whole.from && full.to === whole.to) {
    return Array.from({ length: parts }, (_, index) => {
      const month = first.month + index * step;
      return monthsInterval(first.year, month, month + step - 1);
    });
  }
  const days = lengthInDays(whole);
  const count = Math.min(parts, days);
  return Array.from({ length: count }, (_, index) => ({
    from: addDays(whole.from, Math.floor((index * days) / count)),
    to: addDays(whole.from, Math.floor(((index + 1) * days) / count) - 1),
  }));
}

function monthDays(unit: DayInterval, bound: MonthDays): readonly DayInterval[] {
  return bound.days.map(({ from, to }) => {
    const { year, month } = monthMeant(unit, bound, from);
    return { from: isoDay(year, month, from), to: isoDay(year, month, to) };
  });
}

interface MonthOfYear {
  readonly year: number;
  readonly month: number;
}

/** The month of a unit that days are of; the last day is that of the unit where no month is named. */
function monthMeant(unit: DayInterval, { following, month }: MonthDays, day: number): MonthOfYear {
  if (following) return dayParts(addDays(unit.to, 1));
  return month === undefined ? dayParts(day === 31 ? unit.to : unit.from) : monthOfUnit(unit, month);
}

function monthOfUnit(unit: DayInterval, named: number): MonthOfYear {
  const { year, month } = dayParts(named < 0 ? unit.to : unit.from);
  return { year, month: named < 0 ? month : month + named - 1 };
}

/** A unit, or the month of it that is named. */
function partNamed(unit: DayInterval, named: number | undefined): DayInterval {
  if (named === undefined) return unit;
  const { year, month } = monthOfUnit(unit, named);
  return monthsInterval(year, month, month);
}

function weekdayIntervals(
  recurring: Recurring,
  { days, nth, month }: Extract<RecurrenceBound, { kind: 'weekdays' }>,
  window: DayInterval,
): readonly DayInterval[] {
  const byweekday: ByWeekday[] =
    nth.length === 0
      ? days.map((day) => new Weekday(day - 1))
      : nth.flatMap((place) => days.map((day) => new Weekday(day - 1, place)));
  const [start, freq] =
    nth.length === 0 ? [monday(window.from), RRule.WEEKLY] : [firstOfMonth(window.from, 1), RRule.MONTHLY];
  const interval = month === undefined ? recurring.every : 1;
  const found = occurrences(start, window.to, { freq, interval, byweekday }).map((day) => ({ from: day, to: day }));
  if (month === undefined) return found;
  const months = unitsIn(recurring, window).map((unit) => partNamed(unit, month));
  return found.filter((day) => months.some((each) => intersection(each, day) !== undefined));
}

/** Of a school year, parts are of the time it teaches. */
function taught({ unit }: Recurring, days: DayInterval): DayInterval {
  return unit === 'school-year' ? teachingYear(dayParts(days.from).year) : days;
}

function withinYears(recurring: Recurring, window: DayInterval): readonly DayInterval[] {
  const first = dayParts(window.from).year - 1;
  const last = dayParts(window.to).year;
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return years.flatMap((year) => recurring.within.map((stretch) => stretchInYear(stretch, year)));
}

function uncut(recurring: Recurring, window: DayInterval): readonly DayInterval[] {
  const { bound } = recurring;
  if (recurring.within.length > 0) return withinYears(recurring, window);
  if (bound === undefined) {
    const units = unitsIn(recurring, window).flatMap((unit) => intersection(unit, window) ?? []);
    return recurring.times === 1 ? units : units.flatMap((unit) => split(unit, recurring.times));
  }
  switch (bound.kind) {
    case 'weekdays':
      return weekdayIntervals(recurring, bound, window);
    case 'month-days':
      return unitsIn(recurring, window).flatMap((unit) => monthDays(unit, bound));
    case 'unit-slice':
      return unitsIn(recurring, window).map((unit) =>
        sliceDays(partNamed(taught(recurring, unit), bound.month), bound.slice),
      );
    default:
      return assertNever(bound);
  }
}

/** One interval for each time that something recurs in a window, cut to it. */
export function expandRecurrence(recurring: Recurring, window: DayInterval): readonly DayInterval[] {
  return uncut(recurring, window)
    .flatMap((days) => intersection(days, window) ?? [])
    .slice(0, mostIntervals);
}
