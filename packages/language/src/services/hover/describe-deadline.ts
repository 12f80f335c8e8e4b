import { daysText, type Period, parseDeadline, parsePeriod, resolveDeadline } from '@dorkarta/core';
import { bullets, paragraphs, plain } from './markdown.ts';

const mostIntervals = 12;

/** What a deadline was understood as in the period of its roadmap, and what had to be guessed. */
export function describeDeadline(text: string, period: Period | undefined): string {
  const { intervals, concrete, notes } = resolveDeadline(parseDeadline(text), period);
  const isImpossible = notes.some(({ code }) => code === 'day-does-not-exist');
  const days = intervals.map(daysText);
  const within = period === undefined ? '' : ` в периоде «${plain(period.text)}»`;
  return paragraphs(
    `**Срок** «${plain(text)}»`,
    days.length === 1 ? `Понят${within} как ${days.join('')}.` : undefined,
    days.length > 1 ? `Понят${within} как несколько промежутков (${days.length}):` : undefined,
    days.length > 1 ? bullets(days, mostIntervals) : undefined,
    concrete || isImpossible ? undefined : 'Времени не называет.',
    bullets(notes.map((note) => plain(note.text))),
  );
}

/** What a period was understood as. */
export function describePeriod(text: string): string {
  const { from, to, notes } = parsePeriod(text);
  return paragraphs(
    `**Период** «${plain(text)}»`,
    from === null || to === null ? undefined : `Понят как ${daysText({ from, to })}.`,
    bullets(notes.map((note) => plain(note.text))),
  );
}
