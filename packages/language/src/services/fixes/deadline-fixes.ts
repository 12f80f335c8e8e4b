import {
  type Deadline,
  impossibleUnit,
  mendedDeadline,
  otherPeriodInTitle,
  type Period,
  parseDeadline,
  periodDays,
  resolveDeadline,
  roadmapIn,
} from '@dorkarta/core';
import { type Fix, quickFix, replacing } from './fix.ts';
import type { FixContext } from './fix-context.ts';

/** The fix of `deadline-has-year`: writes down the year that was inferred, where that keeps the deadline's meaning. */
export function yearFixes({ view, words, diagnostic }: FixContext): readonly Fix[] {
  const period = roadmapIn(view.file)?.period;
  const written = withYear(words, period);
  return written === undefined
    ? []
    : [quickFix(`Дописать год: «${written}»`, [replacing(diagnostic.span, written)], { isPreferred: true })];
}

function withYear(text: string, period: Period | undefined): string | undefined {
  const before = resolveDeadline(parseDeadline(text), period);
  const years = [...new Set(before.intervals.flatMap(({ from, to }) => [from.slice(0, 4), to.slice(0, 4)]))].toSorted();
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return waysToWrite(text, first, last).find((written) => saysTheSame(written, before, period));
}

type Intervals = ReturnType<typeof resolveDeadline>;

/** Behind the last month or day, with the first one's own where they differ, or behind each. */
function waysToWrite(text: string, first: string, last: string): readonly string[] {
  const plain = text.replace(/[\s.;,]+$/, '');
  const ends = plain.split(/(\s*[–—-]\s*)/);
  const pieces = plain.split(/([,;/]\s*)/);
  const each = (year: string): string =>
    pieces.map((piece, index) => (index % 2 === 1 || /\d{4}/.test(piece) ? piece : `${piece} ${year}`)).join('');
  return [
    `${plain} ${last}`,
    ...(ends.length === 3 ? [`${ends[0]} ${first}${ends[1]}${ends[2]} ${last}`] : []),
    each(first),
    each(last),
  ];
}

/** Whether a deadline means the same days, and says itself in which years. */
function saysTheSame(text: string, meant: Intervals, period: Period | undefined): boolean {
  const deadline: Deadline = parseDeadline(text);
  const { intervals, notes } = resolveDeadline(deadline, period);
  const isGuessed = notes.some(({ code }) => code === 'year-is-inferred' || code === 'year-is-ambiguous');
  return !isGuessed && JSON.stringify(intervals) === JSON.stringify(meant.intervals);
}

/** The fix of `deadline-is-within-period`: a year of the period that the written one may be a slip of («2062» – «2026»). */
export function periodYearFixes({ view, words, diagnostic: { span } }: FixContext): readonly Fix[] {
  const period = roadmapIn(view.file)?.period;
  const days = periodDays(period);
  if (days === undefined) return [];
  const [first, last] = [Number(days.from.slice(0, 4)), Number(days.to.slice(0, 4))];
  const years = Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
  const isWithin = (text: string): boolean => {
    const { intervals } = resolveDeadline(parseDeadline(text), period);
    return intervals.length > 0 && intervals.every(({ from, to }) => from >= days.from && to <= days.to);
  };
  const written = years
    .map((year) => words.replace(/(?:19|20)\d{2}/g, (each) => (isSlipOf(each, year) ? year : each)))
    .find((text) => text !== words && isWithin(text));
  return written === undefined
    ? []
    : [quickFix(`Исправить год: «${written}»`, [replacing(span, written)], { isPreferred: true })];
}

/** Whether a year has the digits of another in another order, or all of them but one. */
function isSlipOf(written: string, year: string): boolean {
  const sorted = (digits: string): string => [...digits].toSorted().join('');
  const differing = [...written].filter((digit, index) => digit !== year[index]).length;
  return differing === 1 || (differing === 2 && sorted(written) === sorted(year));
}

/** The fix of `title-names-period`: the period that the title names. */
export function titlePeriodFixes({ view, diagnostic: { span } }: FixContext): readonly Fix[] {
  const { title = '', period } = roadmapIn(view.file) ?? {};
  const named = otherPeriodInTitle(title, period)?.period.text;
  return named === undefined ? [] : [quickFix(`Написать период из названия: «${named}»`, [replacing(span, named)])];
}

/** The fix of `deadline-runs-forward`: the ends change places. */
export function forwardFixes({ words, diagnostic }: FixContext): readonly Fix[] {
  const ends = words.split(/(\s*[–—-]\s*)/);
  if (ends.length !== 3) return [];
  const turned = `${ends[2]}${ends[1]}${ends[0]}`;
  const isRight = parseDeadline(turned).notes.every(({ code }) => code !== 'runs-backwards');
  return isRight
    ? [quickFix(`Поменять местами: «${turned}»`, [replacing(diagnostic.span, turned)], { isPreferred: true })]
    : [];
}

/** How many days a month can be too short: 31 February is the 28th. */
const mostMissingDays = 3;

/** The fix of `deadline-is-spelled`: the words as they were read. */
export function slipFixes({ words, diagnostic: { span } }: FixContext): readonly Fix[] {
  const mended = mendedDeadline(words);
  return mended === words
    ? []
    : [quickFix(`Исправить на «${mended}»`, [replacing(span, mended)], { isPreferred: true })];
}

/** The fix of `deadline-exists`: the last day that the month has, or a quarter that the year has. */
export function dayFixes({ words, diagnostic }: FixContext): readonly Fix[] {
  const unit = impossibleUnit(words);
  if (unit !== undefined) {
    const mended = words.replace(unit.words, unit.words.replace(unit.number, unit.nearest));
    return [quickFix(`Исправить на «${mended}»`, [replacing(diagnostic.span, mended)])];
  }
  const day = /(?<!\d)\d{1,2}(?=[.\s])/.exec(words);
  if (day === null) return [];
  const earlier = Array.from({ length: mostMissingDays }, (_, index) => Number(day[0]) - index - 1);
  const written = earlier
    .map((each) => words.slice(0, day.index) + String(each) + words.slice(day.index + day[0].length))
    .find((text) => parseDeadline(text).notes.every(({ code }) => code !== 'day-does-not-exist'));
  return written === undefined ? [] : [quickFix(`Исправить на «${written}»`, [replacing(diagnostic.span, written)])];
}
