import { formatDayShort } from '../../calendar/format-day.ts';
import { daysText } from '../../judging/days-text.ts';
import { judgeDeadlines } from '../../judging/judge-deadlines.ts';
import { message } from '../../judging/message.ts';
import { eventRule, fail, notApplicable, type Outcome, pass } from '../../judging/rule.ts';
import { shortened } from '../../judging/shortened.ts';
import { periodDays } from '../../phrases/parse-period.ts';
import { isStretch } from '../../phrases/time/spans.ts';
import type { DeadlineView } from '../../view/deadline-view.ts';
import type { EventView } from '../../view/event-run.ts';

const outside = message`Срок «${'deadline'}» (${'days'}) не попадает в период карты «${'period'}»: исправьте срок или период.`;
const begins = message`Срок «${'deadline'}» начинается ${'day'}, раньше периода карты «${'period'}»: исправьте срок или период.`;
const ends = message`Срок «${'deadline'}» кончается ${'day'}, позже периода карты «${'period'}»: исправьте срок или период.`;

/** No deadline begins before the roadmap's period or ends after it. */
export const deadlineIsWithinPeriod = eventRule('deadline-is-within-period', judgeDeadlines(judge));

function judge(dated: DeadlineView, { setting: { period } }: EventView): Outcome {
  const { deadline } = dated;
  const place = { node: deadline };
  const days = periodDays(period);
  if (period === undefined || days === undefined || !deadline.parts.some(isStretch)) return notApplicable(place);
  const stretches = dated.resolution.parts.filter(({ part }) => isStretch(part));
  const words = { deadline: shortened(deadline.text), period: shortened(period.text) };
  for (const { from, to } of stretches.flatMap(({ intervals }) => intervals)) {
    if (to < days.from || from > days.to) return fail(place, outside({ ...words, days: daysText({ from, to }) }));
    if (from < days.from) return fail(place, begins({ ...words, day: formatDayShort(from) }));
    if (to > days.to) return fail(place, ends({ ...words, day: formatDayShort(to) }));
  }
  return pass(place);
}
