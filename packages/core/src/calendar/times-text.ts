import { dayParts, monthsInterval } from './calendar.ts';
import { daysText } from './days-text.ts';
import type { DayInterval } from './iso-day.ts';
import { monthNames } from './month-names.ts';

/** So many times fill a year of months; who has more, as of what is due each week, is not helped by all of them. */
const mostNamed = 12;

/** Times one after another, as people call them: «апрель, май, июнь 2021», «I квартал 2021, IV квартал 2021», «01.03.2021 – 05.03.2021». */
export function timesText(times: readonly DayInterval[]): string {
  const named = times.slice(0, mostNamed).map(nameOf);
  const texts = named.map(({ name, year }, index) => {
    const isYearToldLater = year !== undefined && named[index + 1]?.year === year;
    return year === undefined || isYearToldLater ? name : `${name} ${year}`;
  });
  const rest = times.length - named.length;
  return `${texts.join(', ')}${rest > 0 ? ` и ещё ${rest}` : ''}`;
}

interface TimeName {
  readonly name: string;
  /** Of a month or a quarter; it is told once for all that follow one another. */
  readonly year?: number;
}

const quarters = ['I', 'II', 'III', 'IV'] as const;

function nameOf(days: DayInterval): TimeName {
  const { year, month } = dayParts(days.from);
  const isWhole = (last: number): boolean => {
    const { from, to } = monthsInterval(year, month, last);
    return days.from === from && days.to === to;
  };
  if (isWhole(month)) return { name: monthNames[month - 1] ?? '', year };
  const quarter = (month - 1) / 3;
  if (Number.isInteger(quarter) && isWhole(month + 2)) return { name: `${quarters[quarter]} квартал`, year };
  return { name: daysText(days) };
}
