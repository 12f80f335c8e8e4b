import { addDays, dayExists, dayParts, earlier, intersection, later } from '../../calendar/calendar.ts';
import { formatDayShort } from '../../calendar/format-day.ts';
import type { DayInterval } from '../../calendar/iso-day.ts';
import type { Stretch } from '../deadline.schema.ts';
import type { PhraseNoteCode } from '../note.schema.ts';
import type { Span } from '../span.schema.ts';
import { spanDays } from './named-days.ts';
import { spansOf, yearOf } from './spans.ts';

/** What had to be guessed, and what was read. */
export interface Guess {
  readonly code: PhraseNoteCode;
  readonly meaning: string;
}

/** What a part of a deadline comes to: its days, and the guesses they rest on. */
export interface PartResolution {
  readonly intervals: readonly DayInterval[];
  readonly guesses: readonly Guess[];
}

function ordered(one: DayInterval, other: DayInterval): DayInterval {
  return { from: earlier(one.from, other.from), to: later(one.to, other.to) };
}

/** The last end of a range: in the year of the first, or in the next one where the range runs over New Year. */
function rangeDays(from: Span, to: Span, year: number): DayInterval {
  const first = spanDays(from, yearOf(from) ?? yearOf(to) ?? year);
  const toYear = yearOf(to);
  if (toYear !== undefined) return ordered(first, spanDays(to, toYear));
  const base = yearOf(from) ?? year;
  const same = spanDays(to, base);
  const reversedDays = from.kind === 'day' && to.kind === 'day' && from.month === to.month;
  return ordered(first, same.to < first.from && !reversedDays ? spanDays(to, base + 1) : same);
}

/** The days that a stretch names itself: of «до …» its end, of «с …» its start. */
function namedStretchDays(stretch: Stretch, year: number): DayInterval {
  switch (stretch.kind) {
    case 'range':
      return rangeDays(stretch.from, stretch.to, year);
    case 'until': {
      const end = spanDays(stretch.to, yearOf(stretch.to) ?? year);
      if (stretch.included) return end;
      const eve = addDays(end.from, -1);
      return { from: eve, to: eve };
    }
    case 'since':
      return spanDays(stretch.from, yearOf(stretch.from) ?? year);
    default:
      return spanDays(stretch, yearOf(stretch) ?? year);
  }
}

/** The day by which the year of a stretch is found: of «до …» the last, of «с …» the first. */
function deciding(stretch: Stretch, days: DayInterval): DayInterval {
  if (stretch.kind === 'until') return { from: days.to, to: days.to };
  return stretch.kind === 'since' ? { from: days.from, to: days.from } : days;
}

/** How well days fit a period: within it, beginning in it, touching it, or not at all. */
function misfit(days: DayInterval, period: DayInterval): number {
  if (days.from >= period.from && days.to <= period.to) return 0;
  if (days.from >= period.from && days.from <= period.to) return 1;
  return intersection(days, period) === undefined ? 3 : 2;
}

interface YearChoice {
  readonly days: DayInterval;
  readonly ambiguous: boolean;
}

/** The first of the best fitting years; where none fits, the first after the period's start. */
function chooseYear(stretch: Stretch, period: DayInterval): YearChoice {
  const first = dayParts(period.from).year - 1;
  const last = dayParts(period.to).year + 1;
  const candidates = Array.from({ length: last - first + 1 }, (_, index) => namedStretchDays(stretch, first + index));
  const misfits = candidates.map((days) => misfit(deciding(stretch, days), period));
  const best = Math.min(...misfits);
  const fitting = candidates.filter((_, index) => misfits[index] === best);
  const following = fitting.find((days) => deciding(stretch, days).from >= period.from);
  const days = (best === 3 ? following : fitting[0]) ?? namedStretchDays(stretch, last);
  return { days, ambiguous: best < 2 && fitting.length > 1 };
}

function statesYear(stretch: Stretch): boolean {
  return spansOf(stretch).some((span) => yearOf(span) !== undefined);
}

function meaningOf({ from, to }: DayInterval): string {
  return from === to ? formatDayShort(from) : `${formatDayShort(from)} – ${formatDayShort(to)}`;
}

/** From what is named to the whole stretch: «до …» begins with the period, «с …» ends with it. */
function openEnds(stretch: Stretch, named: DayInterval, period: DayInterval | undefined): DayInterval {
  if (stretch.kind === 'until') {
    return period !== undefined && period.from <= named.to
      ? { from: period.from, to: named.to }
      : { from: named.to, to: named.to };
  }
  if (stretch.kind === 'since' && period !== undefined && period.to >= named.from) {
    return { from: named.from, to: period.to };
  }
  return named;
}

function yearGuesses(stretch: Stretch, { days, ambiguous }: YearChoice): readonly Guess[] {
  if (statesYear(stretch)) return [];
  return [{ code: ambiguous ? 'year-is-ambiguous' : 'year-is-inferred', meaning: meaningOf(days) }];
}

/** 29 February without a year, where the year found has none. */
function missingDayGuesses(stretch: Stretch, year: number): readonly Guess[] {
  const missing = spansOf(stretch).some(
    (span) =>
      span.kind === 'day' && dayExists(span.day, span.month) && !dayExists(span.day, span.month, span.year ?? year),
  );
  return missing && !statesYear(stretch) ? [{ code: 'day-does-not-exist', meaning: '' }] : [];
}

function periodGuesses(stretch: Stretch, days: DayInterval, period: DayInterval | undefined): readonly Guess[] {
  if (period !== undefined) {
    return intersection(days, period) === undefined ? [{ code: 'is-outside-period', meaning: meaningOf(days) }] : [];
  }
  if (stretch.kind === 'until') return [{ code: 'start-is-unknown', meaning: '' }];
  return stretch.kind === 'since' ? [{ code: 'period-is-needed', meaning: '' }] : [];
}

/** The days of a stretch, its year found from the period where the author wrote none. */
export function resolveStretch(stretch: Stretch, period: DayInterval | undefined): PartResolution {
  if (period === undefined && !statesYear(stretch)) {
    return { intervals: [], guesses: [{ code: 'period-is-needed', meaning: '' }] };
  }
  const choice =
    period === undefined || statesYear(stretch)
      ? { days: namedStretchDays(stretch, statedYear(stretch)), ambiguous: false }
      : chooseYear(stretch, period);
  const days = openEnds(stretch, choice.days, period);
  const guesses = [
    ...yearGuesses(stretch, choice),
    ...missingDayGuesses(stretch, dayParts(choice.days.to).year),
    ...periodGuesses(stretch, days, period),
  ];
  return { intervals: [days], guesses };
}

/** The first year that a stretch states. */
function statedYear(stretch: Stretch): number {
  return spansOf(stretch).flatMap((span) => yearOf(span) ?? [])[0] ?? 0;
}

/** The days of a stretch in one calendar year: «до 1 марта» is from 1 January. */
export function stretchInYear(stretch: Stretch, year: number): DayInterval {
  const calendarYear = { from: `${year}-01-01`, to: `${year}-12-31` };
  return openEnds(stretch, namedStretchDays(stretch, year), calendarYear);
}
