import { dayParts } from './calendar.ts';
import type { IsoDay } from './iso-day.ts';

const monthsInGenitive = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
] as const;

/** «18 мая 2021 г.», as orders write a date; plain spaces. */
export function formatDayLong(isoDay: IsoDay): string {
  const { year, month, day } = dayParts(isoDay);
  return `${day} ${monthsInGenitive[month - 1] ?? ''} ${year} г.`;
}

/** «18.05.2021». */
export function formatDayShort(isoDay: IsoDay): string {
  const { year, month, day } = dayParts(isoDay);
  return `${String(day).padStart(2, '0')}.${String(month).padStart(2, '0')}.${year}`;
}
