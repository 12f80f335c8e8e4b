import { addDays, dayParts, type IsoDay } from '@dorkarta/core';
import { type Options, RRule, Weekday } from 'rrule';

/**
 * The rule of RFC 5545 by which something comes again on exactly these days, in order («FREQ=MONTHLY;COUNT=12»); undefined
 * where they follow none that a person would call one.
 */
export function recurrenceRule(days: readonly IsoDay[]): string | undefined {
  const [first] = days;
  if (first === undefined || days.length < 2) return undefined;
  const found = candidates(days).find((options) => gives(options, first, days));
  return found === undefined
    ? undefined
    : RRule.optionsToString({ ...found, count: days.length }).replace('RRULE:', '');
}

/** Days that follow a rule, from one place in a list on and up to another. */
export interface RuledDays {
  readonly rule: string;
  readonly from: number;
  readonly end: number;
}

/** The longest part of a list of days that follows a rule: a period cuts the first and the last of what recurs. */
export function ruledDays(days: readonly IsoDay[]): RuledDays | undefined {
  const cuts = [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ] as const;
  for (const [from, cut] of cuts) {
    const end = days.length - cut;
    const isWorthIt = from + cut === 0 || end - from > 2;
    const rule = isWorthIt ? recurrenceRule(days.slice(from, end)) : undefined;
    if (rule !== undefined) return { rule, from, end };
  }
  return undefined;
}

type Rule = Partial<Options>;

function gives(options: Rule, first: IsoDay, days: readonly IsoDay[]): boolean {
  const given = new RRule({ ...options, dtstart: utc(first), count: days.length }).all();
  return given.length === days.length && given.every((date, index) => date.toISOString().slice(0, 10) === days[index]);
}

/** The rules that days could follow, the plainest first. */
function candidates(days: readonly IsoDay[]): readonly Rule[] {
  return [...byDays(days), ...byMonths(days), ...byYears(days)];
}

/** Every day, every other week, on some days of each week; two days a while apart are no rule. */
function byDays(days: readonly IsoDay[]): readonly Rule[] {
  const step = distance(days[0] ?? '', days[1] ?? '');
  if (step === 1) return [{ freq: RRule.DAILY }];
  const weekdays = distinct(days.map(weekdayOf));
  return [
    ...(step % 7 === 0 && (step === 7 || days.length > 2) ? [{ freq: RRule.WEEKLY, interval: step / 7 }] : []),
    ...(weekdays.length > 1 && days.length > 2 ? [{ freq: RRule.WEEKLY, byweekday: weekdays }] : []),
  ];
}

/** On the same days of each month, or of every so many. */
function byMonths(days: readonly IsoDay[]): readonly Rule[] {
  const months = distinct(days.map(monthCount));
  const interval = (months[1] ?? 0) - (months[0] ?? 0);
  if (interval <= 0) return [];
  const freq = interval % 12 === 0 ? RRule.YEARLY : RRule.MONTHLY;
  const every = interval % 12 === 0 ? interval / 12 : interval;
  const often = { freq, ...(every === 1 ? {} : { interval: every }) };
  const months0 = freq === RRule.YEARLY ? { bymonth: distinct(days.map((day) => dayParts(day).month)) } : {};
  return [often, ...daysOfMonth(days).map((within) => ({ ...often, ...months0, ...within }))];
}

/** On the same days of some months of each year. */
function byYears(days: readonly IsoDay[]): readonly Rule[] {
  const bymonth = distinct(days.map((day) => dayParts(day).month));
  return daysOfMonth(days).map((within) => ({ freq: RRule.YEARLY, bymonth, ...within }));
}

/** How days can be the same of each month: by their numbers, as its last, or as its first or last Tuesday. */
function daysOfMonth(days: readonly IsoDay[]): readonly Rule[] {
  const [first = ''] = days;
  const number = dayParts(first).day;
  const weekday = weekdayOf(first);
  const inner = days.filter((day) => !isLastOfMonth(day)).map((day) => dayParts(day).day);
  return [
    { bymonthday: distinct(days.map((day) => dayParts(day).day)) },
    { bymonthday: [...distinct(inner), -1] },
    { byweekday: new Weekday(weekday).nth(Math.ceil(number / 7)) },
    { byweekday: new Weekday(weekday).nth(-1) },
  ];
}

function distance(one: IsoDay, other: IsoDay): number {
  return Math.round((utc(other).getTime() - utc(one).getTime()) / 86_400_000);
}

/** From Monday, 0. */
function weekdayOf(day: IsoDay): number {
  return (utc(day).getUTCDay() + 6) % 7;
}

function isLastOfMonth(day: IsoDay): boolean {
  return dayParts(addDays(day, 1)).day === 1;
}

function monthCount(day: IsoDay): number {
  const { year, month } = dayParts(day);
  return year * 12 + month;
}

function distinct(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((one, other) => one - other);
}

function utc(day: IsoDay): Date {
  return new Date(`${day}T00:00:00Z`);
}
