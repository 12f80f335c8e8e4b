import type { DayInterval, IsoDay } from './iso-day.ts';

const earliestYear = 1900;
const latestYear = 2199;
const daysOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const millisecondsOfDay = 86_400_000;

/** Whether a number can be a year that a roadmap speaks of (1900–2199). */
export function isPlausibleYear(year: number): boolean {
  return year >= earliestYear && year <= latestYear;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** How many days a month has; months count from 1. Without a year, February has 29. */
export function daysInMonth(month: number, year?: number): number {
  if (month === 2 && (year === undefined || isLeapYear(year))) return 29;
  return daysOfMonths[month - 1] ?? 0;
}

/** Whether there is such a day in some year, or in the given one. */
export function dayExists(day: number, month: number, year?: number): boolean {
  return day >= 1 && day <= daysInMonth(month, year);
}

/** A day as `YYYY-MM-DD`; a day past the month's end is the month's last, one before its start the first. */
export function isoDay(year: number, month: number, day: number): IsoDay {
  const existing = Math.max(1, Math.min(day, daysInMonth(month, year)));
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(existing).padStart(2, '0')}`;
}

/** Year, month (from 1) and day of a day. */
export function dayParts(day: IsoDay): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** Midnight of a day in UTC. */
export function utcDate(day: IsoDay): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The day of a moment in UTC. */
export function dayOfDate(date: Date): IsoDay {
  return date.toISOString().slice(0, 10);
}

/** The day so many days later, or earlier where negative. */
export function addDays(day: IsoDay, days: number): IsoDay {
  return dayOfDate(new Date(utcDate(day).getTime() + days * millisecondsOfDay));
}

/** How many days an interval has, both ends included. */
export function lengthInDays({ from, to }: DayInterval): number {
  return Math.round((utcDate(to).getTime() - utcDate(from).getTime()) / millisecondsOfDay) + 1;
}

/** The months from the first day of one to the last day of another; months past 12 run into the next years. */
export function monthsInterval(year: number, firstMonth: number, lastMonth: number): DayInterval {
  const first = monthOf(year, firstMonth);
  const last = monthOf(year, lastMonth);
  return { from: isoDay(first.year, first.month, 1), to: isoDay(last.year, last.month, 31) };
}

function monthOf(year: number, month: number): { readonly year: number; readonly month: number } {
  return { year: year + Math.floor((month - 1) / 12), month: ((((month - 1) % 12) + 12) % 12) + 1 };
}

/** The earlier of two days. */
export function earlier(one: IsoDay, other: IsoDay): IsoDay {
  if (one < other) return one;
  return other;
}

/** The later of two days. */
export function later(one: IsoDay, other: IsoDay): IsoDay {
  if (one > other) return one;
  return other;
}

/** What two intervals have in common, or undefined. */
export function intersection(one: DayInterval, other: DayInterval): DayInterval | undefined {
  const from = later(one.from, other.from);
  const to = earlier(one.to, other.to);
  return from <= to ? { from, to } : undefined;
}
