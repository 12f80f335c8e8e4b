import type { DayInterval } from '../calendar/iso-day.ts';
import { parsePeriod, periodDays } from './parse-period.ts';
import type { Period } from './period.schema.ts';

const years =
  /(?<![\d.-]|№\s?)((?:19|20)\d{2})(?:\s*([-–—/])\s*((?:19|20)\d{2}|\d{2}))?(?!\d|[.-]\d)(?:\s*(уч(?:ебн[а-яё]*)?\.?))?/giu;

/** The period that the title of a roadmap names («… на 2026/2027 учебный год»), the last where it names several. */
export function periodInTitle(title: string): Period | undefined {
  const found = [...title.matchAll(years)].at(-1);
  if (found === undefined) return undefined;
  const [, first = '', sign, last, school] = found;
  if (last === undefined) return parsePeriod(school === undefined ? first : `${first} учебный год`);
  if (school !== undefined) return parsePeriod(`${first}/${last} учебный год`);
  return parsePeriod(sign === '/' || last.length < 4 ? `${first}/${last}` : `${first}–${last}`);
}

/** The days of the title's period, where it is another than the one stated. */
export function otherPeriodInTitle(
  title: string,
  period: Period | undefined,
): { readonly period: Period; readonly days: DayInterval } | undefined {
  const stated = periodDays(period);
  const named = stated === undefined ? undefined : periodInTitle(title);
  const days = periodDays(named);
  if (stated === undefined || named === undefined || days === undefined) return undefined;
  const yearsOf = ({ from, to }: DayInterval): readonly [string, string] => [from.slice(0, 4), to.slice(0, 4)];
  const [[from, to], [first, last]] = [yearsOf(stated), yearsOf(days)];
  const isWithin = first >= from && last <= to;
  const isSame = first === from && last === to;
  return isSame || (isWithin && first === last) ? undefined : { period: named, days };
}
