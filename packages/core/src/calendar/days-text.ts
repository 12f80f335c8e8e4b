import { formatDayShort } from './format-day.ts';
import type { DayInterval } from './iso-day.ts';

/** «18.05.2022», «01.03.2022 – 31.03.2022». */
export function daysText({ from, to }: DayInterval): string {
  return from === to ? formatDayShort(from) : `${formatDayShort(from)} – ${formatDayShort(to)}`;
}
