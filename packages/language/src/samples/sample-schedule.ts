import {
  addDays,
  type DayInterval,
  dayParts,
  formatDayLong,
  formatDayShort,
  type IsoDay,
  isoDay,
  lengthInDays,
  monthNames,
  type Period,
} from '@dorkarta/core';

/** When what is planned in a sample takes place, as an author writes it. */
export interface SampleSchedule {
  /** The deadlines, by what they are for. */
  readonly curators: string;
  readonly talks: string;
  readonly seminar: string;
  readonly regional: string;
  readonly practicum: string;
  readonly parents: string;
  /** The day of the order that approves the roadmap; undefined where the period tells no year. */
  readonly approved: string | undefined;
  /** How deadlines can be written, for a comment. */
  readonly wordings: string;
}

/**
 * Deadlines that lie within a period, spread over it: by months, or by days where there are few whole months.
 * Of a period with one end the year at that end is meant. One that tells no time gets deadlines that name none: they recur,
 * or take the whole period.
 */
export function sampleSchedule(period: Period): SampleSchedule {
  const days = daysMeant(period);
  if (days === undefined) return withoutTime;
  const months = workingMonths(days);
  return months.length < fewestMonths ? scheduleByDays(days) : scheduleByMonths(months, days);
}

/** With fewer whole months the deadlines would not differ. */
const fewestMonths = 3;
/** From so many months on it is worth while to do something each quarter. */
const monthsForQuarters = 6;

const withoutTime: SampleSchedule = {
  curators: 'ежегодно',
  talks: 'раз в полугодие',
  seminar: 'ежеквартально',
  regional: 'весь период',
  practicum: 'ежемесячно',
  parents: 'раз в полугодие',
  approved: undefined,
  wordings: 'месяц и год, квартал и год, «до …», «с … по …», «ежемесячно»',
};

function daysMeant({ from, to }: Period): DayInterval | undefined {
  if (from !== null && to !== null) return { from, to };
  if (from !== null) return { from, to: addDays(from, 364) };
  return to === null ? undefined : { from: addDays(to, -364), to };
}

interface Month {
  readonly year: number;
  /** From 1. */
  readonly number: number;
}

/** The whole months of an interval, without July and August unless there are no others: schools are closed then. */
function workingMonths({ from, to }: DayInterval): readonly Month[] {
  const [first, last] = [monthIndex(from), monthIndex(to)];
  const months = Array.from({ length: last - first + 1 }, (_, index) => monthAt(first + index));
  const whole = months.filter((month) => dayOf(month, 1) >= from && dayOf(month, 31) <= to);
  const working = whole.filter(({ number }) => number !== 7 && number !== 8);
  return working.length > 0 ? working : whole;
}

/** Months are counted from year 0. */
function monthIndex(day: IsoDay): number {
  const { year, month } = dayParts(day);
  return year * 12 + month - 1;
}

function monthAt(index: number): Month {
  return { year: Math.floor(index / 12), number: (index % 12) + 1 };
}

/** A day of a month; past the month's end its last. */
function dayOf({ year, number }: Month, day: number): IsoDay {
  return isoDay(year, number, day);
}

function scheduleByMonths(months: readonly Month[], days: DayInterval): SampleSchedule {
  const at = (share: number): Month => months[placeAt(share, months.length)] ?? monthAt(monthIndex(days.from));
  return {
    curators: `до ${formatDayLong(dayOf(at(0.1), 31))}`,
    talks: monthsText(at(0.2), at(0.3)),
    seminar: monthsText(at(0.8), at(0.8)),
    regional: months.length < monthsForQuarters ? 'ежемесячно' : 'ежеквартально',
    practicum: monthsText(at(0.9), at(0.9)),
    parents: monthsText(at(0.7), at(0.7)),
    ...datedParts(days),
  };
}

function scheduleByDays(days: DayInterval): SampleSchedule {
  const at = (share: number): IsoDay => addDays(days.from, placeAt(share, lengthInDays(days)));
  return {
    curators: `до ${formatDayLong(at(0.1))}`,
    talks: daysText(at(0.2), at(0.3)),
    seminar: formatDayLong(at(0.8)),
    regional: daysText(at(0.4), at(0.9)),
    practicum: formatDayLong(at(0.9)),
    parents: formatDayLong(at(0.7)),
    ...datedParts(days),
  };
}

function datedParts(days: DayInterval): Pick<SampleSchedule, 'approved' | 'wordings'> {
  const { year } = dayParts(days.from);
  return {
    approved: formatDayShort(addDays(days.from, Math.min(19, placeAt(0.055, lengthInDays(days))))),
    wordings: `«март ${year}», «до 1 июня ${year}», «I квартал ${year}», «ежемесячно»`,
  };
}

/** The index of what stands at a share of a row of so many. */
function placeAt(share: number, count: number): number {
  return Math.round(share * (count - 1));
}

/** «март – апрель 2025», «декабрь 2025 – январь 2026», «март 2025». */
function monthsText(from: Month, to: Month): string {
  const [first, last] = [from, to].map(({ number }) => monthNames[number - 1] ?? '');
  if (from.year !== to.year) return `${first} ${from.year} – ${last} ${to.year}`;
  return first === last ? `${last} ${to.year}` : `${first} – ${last} ${to.year}`;
}

/** «с 3 марта 2025 г. по 14 марта 2025 г.», «3 марта 2025 г.». */
function daysText(from: IsoDay, to: IsoDay): string {
  return from === to ? formatDayLong(to) : `с ${formatDayLong(from)} по ${formatDayLong(to)}`;
}
