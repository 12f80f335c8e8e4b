import { addDays, dayParts, earlier, intersection, later } from '../../calendar/calendar.ts';
import { formatDayShort } from '../../calendar/format-day.ts';
import type { DayInterval } from '../../calendar/iso-day.ts';
import { spansOf, yearOf } from '../deadline/spans.ts';
import type { Stretch } from '../deadline.schema.ts';
import type { PhraseNote } from '../note.schema.ts';
import { phraseNote } from '../note-texts.ts';
import type { Span } from '../span.schema.ts';
import { spanDays } from './named-days.ts';

/** What a part of a deadline comes to: its days in order, and what had to be guessed. */
export interface Resolution {
  readonly intervals: readonly DayInterval[];
  readonly notes: readonly PhraseNote[];
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
  const best = Math.min(...candidates.map((days) => misfit(days, period)));
  const fitting = candidates.filter((days) => misfit(days, period) === best);
  const following = fitting.find(({ from }) => from >= period.from);
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

function yearNotes(stretch: Stretch, { days, ambiguous }: YearChoice, words: string): readonly PhraseNote[] {
  if (statesYear(stretch)) return [];
  return [phraseNote(ambiguous ? 'year-is-ambiguous' : 'year-is-inferred', words, meaningOf(days))];
}

function missingDayNotes(stretch: Stretch, year: number, words: string): readonly PhraseNote[] {
  const leapDay = spansOf(stretch).some(
    (span) => span.kind === 'day' && span.day === 29 && span.month === 2 && span.year === undefined,
  );
  return leapDay && year % 4 !== 0 ? [phraseNote('day-does-not-exist', words)] : [];
}

/** The days of a stretch, its year found from the period where the author wrote none. */
export function resolveStretch(stretch: Stretch, period: DayInterval | undefined, words: string): Resolution {
  if (period === undefined && !statesYear(stretch)) {
    return { intervals: [], notes: [phraseNote('period-is-needed', words)] };
  }
  const choice =
    period === undefined || statesYear(stretch)
      ? { days: namedStretchDays(stretch, yearsOf(stretch)[0] ?? 0), ambiguous: false }
      : chooseYear(stretch, period);
  const days = openEnds(stretch, choice.days, period);
  const notes = [
    ...yearNotes(stretch, choice, words),
    ...missingDayNotes(stretch, dayParts(choice.days.to).year, words),
  ];
  if (period !== undefined) {
    const outside = intersection(days, period) === undefined;
    return {
      intervals: [days],
      notes: outside ? [...notes, phraseNote('is-outside-period', words, meaningOf(days))] : notes,
    };
  }
  if (stretch.kind === 'until') notes.push(phraseNote('start-is-unknown', words));
  if (stretch.kind === 'since') notes.push(phraseNote('period-is-needed', words));
  return { intervals: [days], notes };
}

function yearsOf(stretch: Stretch): readonly number[] {
  return spansOf(stretch).flatMap((span) => yearOf(span) ?? []);
}

/** The days of a stretch in one calendar year: «до 1 марта» is from 1 January. */
export function stretchInYear(stretch: Stretch, year: number): DayInterval {
  const calendarYear = { from: `${year}-01-01`, to: `${year}-12-31` };
  return openEnds(stretch, namedStretchDays(stretch, year), calendarYear);
}
