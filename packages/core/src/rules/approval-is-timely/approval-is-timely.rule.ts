import { formatDayShort } from '../../calendar/format-day.ts';
import type { IsoDay } from '../../calendar/iso-day.ts';
import { message } from '../../judging/message.ts';
import { fail, notApplicable, pass, type Rule } from '../../judging/rule.ts';
import { headingOf } from '../../judging/rule-catalogue.ts';
import { periodDays } from '../../phrases/parse-period.ts';
import { approvalOf, placeOfApproval } from '../../roadmap/approval-of.ts';

const isEarly = message`Карта утверждена ${'day'}, больше чем за год до начала периода «${'period'}»: проверьте год.`;
const isLate = message`Карта утверждена ${'day'}, когда период «${'period'}» уже кончился: проверьте год.`;

/** A roadmap is approved before its period ends, and not long before it begins. */
export const approvalIsTimely: Rule = {
  ...headingOf('approval-is-timely'),
  *examine({ view: { roadmap } }) {
    const { period } = roadmap;
    const approval = approvalOf(roadmap);
    const place = placeOfApproval(roadmap);
    const [day, days] = [approval?.date, periodDays(period)];
    if (approval === undefined || period === undefined || day === undefined || days === undefined) {
      yield notApplicable(place);
      return;
    }
    const words = { day: formatDayShort(day), period: period.text };
    if (day < yearBefore(days.from)) yield fail(place, isEarly(words));
    else yield day > days.to ? fail(place, isLate(words)) : pass(place);
  },
};

function yearBefore(day: IsoDay): string {
  return `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`;
}
