import { dayParts, intersection, monthsInterval } from '../calendar/calendar.ts';
import type { DayInterval } from '../calendar/iso-day.ts';
import { monthNames } from '../calendar/month-names.ts';
import { periodDays } from '../phrases/parse-period.ts';
import type { Period } from '../phrases/period.schema.ts';
import type { TableTemplate, TemplateColumn } from './table-template.ts';
import { isTimeKey, type TimeKey, type TimePart } from './time-part.ts';

const year = 12;
const monthsIn: Readonly<Record<TimeKey, number>> = { months: 1, quarters: 3 };
const quarterNames = ['I', 'II', 'III', 'IV'] as const;

/**
 * A table with its columns over time as they are printed: the months or quarters of the period. Where that is longer than a
 * year, or is not known, there are those of one year, for all its years.
 */
export function withTimeParts(template: TableTemplate, period: Period | undefined): TableTemplate {
  if (!template.columns.some(({ key }) => isTimeKey(key))) return template;
  return { ...template, columns: template.columns.flatMap((column) => partsOf(column, periodDays(period))) };
}

function partsOf(column: TemplateColumn, period: DayInterval | undefined): readonly TemplateColumn[] {
  if (column.key !== 'months' && column.key !== 'quarters') return [column];
  const of = { key: column.key, header: column.header };
  const length = monthsIn[column.key];
  const [first, count] = period === undefined ? [0, year] : [monthOf(period.from), monthCount(period)];
  const isOneYear = period !== undefined && count <= year;
  const parts = Math.ceil(Math.min(count, year) / length);
  return Array.from({ length: parts }, (_, index): TimePart => {
    const start = first + index * length;
    const months = Array.from(
      { length: Math.min(length, first + Math.min(count, year) - start) },
      (__, at) => start + at,
    );
    const header = headerOf(months, length);
    const part: TimePart = { key: 'time', header, of, months: months.map((month) => (month % year) + 1) };
    return isOneYear ? { ...part, days: daysOf(months) } : part;
  });
}

/** Months count on from January of the year 0. */
function monthOf(day: string): number {
  const { year: inYear, month } = dayParts(day);
  return inYear * year + month - 1;
}

function monthCount({ from, to }: DayInterval): number {
  return monthOf(to) - monthOf(from) + 1;
}

function daysOf(months: readonly number[]): DayInterval {
  const [first = 0, last = first] = [months[0], months.at(-1)];
  return monthsInterval(0, first + 1, last + 1);
}

/** Quarters of the calendar by their numbers, others by their months. */
function headerOf(months: readonly number[], length: number): string {
  const [first = 0, last = first] = [months[0], months.at(-1)];
  if (length === 3 && first % 3 === 0 && months.length === 3) return quarterNames[(first % year) / 3] ?? '';
  const [from, to] = [shortName(first), shortName(last)];
  return from === to ? from : `${from}–${to}`;
}

function shortName(month: number): string {
  return (monthNames[month % year] ?? '').slice(0, 3);
}

/** The years in which days fall into a part of time; of a part that has days of its own, its year. */
export function yearsIn(part: TimePart, intervals: readonly DayInterval[]): readonly number[] {
  const { days } = part;
  if (days !== undefined) {
    return intervals.some((each) => intersection(each, days) !== undefined) ? [dayParts(days.from).year] : [];
  }
  const found = intervals.flatMap(({ from, to }) => yearsWith(part.months, monthOf(from), monthOf(to)));
  return [...new Set(found)].toSorted((one, other) => one - other);
}

function yearsWith(months: readonly number[], from: number, to: number): readonly number[] {
  const years: number[] = [];
  for (let at = from; at <= to; at += 1) if (months.includes((at % year) + 1)) years.push(Math.floor(at / year));
  return years;
}
