import { dayParts } from './calendar.ts';
import { formatDayShort } from './format-day.ts';
import type { IsoDay } from './iso-day.ts';

/** The time that a control tells of, where it ends a quarter, a half-year or a year. */
export function controlTime(on: IsoDay): string {
  const { year, month, day } = dayParts(on);
  const begins = day === 1 ? month : undefined;
  const ends = day >= 30 ? (month % 12) + 1 : undefined;
  const next = begins ?? ends;
  const isNextYear = next === 1;
  const own = isNextYear && begins !== undefined ? year - 1 : year;
  if (next === 4) return `I квартал ${own} года`;
  if (next === 7) return `I полугодие ${own} года`;
  if (next === 10) return `9 месяцев ${own} года`;
  return isNextYear ? `${own} год` : `на ${formatDayShort(on)}`;
}
