import { daysText } from '../../calendar/days-text.ts';
import { formatDayShort } from '../../calendar/format-day.ts';
import type { DayInterval } from '../../calendar/iso-day.ts';
import { judgeDeadlines } from '../../judging/judge-deadlines.ts';
import { message } from '../../judging/message.ts';
import { eventRule, fail, notApplicable, type Outcome, pass } from '../../judging/rule.ts';
import { shortened } from '../../judging/shortened.ts';
import type { Mention } from '../../model/mention.schema.ts';
import { parseDeadline } from '../../phrases/parse-deadline.ts';
import { periodDays } from '../../phrases/parse-period.ts';
import { type ResolvedPart, resolveDeadline } from '../../phrases/resolve-deadline.ts';
import { isStretch, lacksItsYear } from '../../phrases/time/spans.ts';
import { hasColumn } from '../../templates/table-template.ts';
import type { DeadlineView } from '../../view/deadline-view.ts';
import type { EventView } from '../../view/event-run.ts';
import type { Setting } from '../../view/setting.ts';

const outside = message`Срок «${'deadline'}» (${'days'}) не попадает в период карты «${'period'}»: исправьте срок или период.`;
const begins = message`Срок «${'deadline'}» начинается ${'day'}, раньше периода карты «${'period'}»: исправьте срок или период.`;
const ends = message`Срок «${'deadline'}» кончается ${'day'}, позже периода карты «${'period'}»: исправьте срок или период.`;

const planOutside = message`План на «${'part'}» (${'days'}) не попадает в период карты «${'period'}»: исправьте, на какое время он дан, или период.`;

const ofDeadlines = judgeDeadlines(judge);

/** No deadline begins before the roadmap's period or ends after it, and no plan is for a time without a day of it. */
export const deadlineIsWithinPeriod = eventRule('deadline-is-within-period', (event, source) => [
  ...ofDeadlines(event, source),
  ...(hasColumn(source.template, 'indicators') ? ofPlans(event) : []),
]);

function ofPlans({ event, setting }: EventView): readonly Outcome[] {
  const indicators = [event, ...event.stages].flatMap((row) => row.indicators);
  return indicators.flatMap(({ plans = [] }) => plans.map(({ against }) => judgePart(against, setting)));
}

/** A year of a roadmap for a school year reaches out of its period: only what has no day in it is told. */
function judgePart(against: Mention, { period, daysOfTitle }: Setting): Outcome {
  const place = { node: against };
  const stated = periodDays(period);
  if (against.kind !== 'text' || period === undefined || stated === undefined) return notApplicable(place);
  const days = withTitle(stated, daysOfTitle);
  const { intervals } = resolveDeadline(parseDeadline(against.text), period);
  const [first] = intervals;
  if (first === undefined) return notApplicable(place);
  if (intervals.some(({ from, to }) => from <= days.to && to >= days.from)) return pass(place);
  const words = { part: shortened(against.text), period: shortened(period.text) };
  return fail(
    place,
    planOutside({ ...words, days: daysText({ from: first.from, to: intervals.at(-1)?.to ?? first.to }) }),
  );
}

function judge(dated: DeadlineView, { setting }: EventView): Outcome {
  const { deadline } = dated;
  const { period } = setting;
  const place = { node: deadline };
  const stated = periodDays(period);
  if (period === undefined || stated === undefined || !deadline.parts.some(isStretch)) return notApplicable(place);
  const days = withTitle(stated, setting.daysOfTitle);
  const stretches = dated.resolution.parts.filter(({ part }) => isStretch(part));
  const isPartlyRead = deadline.notes.some(({ code }) => code === 'words-are-not-understood');
  const words = { deadline: shortened(deadline.text), period: shortened(period.text) };
  for (const { from, to, isGuessed } of stretches.flatMap(intervalsOf)) {
    if (to < days.from || from > days.to) return fail(place, outside({ ...words, days: daysText({ from, to }) }));
    // Without a year the days are read by the period, without a word by what is left: both are for other rules.
    if (isGuessed || isPartlyRead) continue;
    if (from < days.from) return fail(place, begins({ ...words, day: formatDayShort(from) }));
    if (to > days.to) return fail(place, ends({ ...words, day: formatDayShort(to) }));
  }
  return pass(place);
}

/** The days of a part, and whether its year was only found by the period. */
function intervalsOf({ part, intervals }: ResolvedPart): readonly (DayInterval & { readonly isGuessed: boolean })[] {
  const isGuessed = lacksItsYear(part);
  return intervals.map(({ from, to }) => ({ from, to, isGuessed }));
}

/** Where the title names another period, only what lies outside of both is told: which of them is wrong is for another rule. */
function withTitle(stated: DayInterval, named: DayInterval | undefined): DayInterval {
  if (named === undefined) return stated;
  const [from = stated.from] = [stated.from, named.from].toSorted();
  return { from, to: [stated.to, named.to].toSorted().at(-1) ?? stated.to };
}
