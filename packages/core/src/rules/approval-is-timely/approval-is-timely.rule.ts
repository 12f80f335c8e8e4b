import { formatDayShort } from '../../calendar/format-day.ts';
import type { IsoDay } from '../../calendar/iso-day.ts';
import { message } from '../../judging/message.ts';
import { fail, notApplicable, pass, type Rule } from '../../judging/rule.ts';
import { headingOf } from '../../judging/rule-catalogue.ts';
import { periodDays } from '../../phrases/parse-period.ts';

const isEarly = message`Карта утверждена ${'day'}, больше чем за год до начала периода «${'period'}»: проверьте год.`;
const isLate = message`Карта утверждена ${'day'}, когда период «${'period'}» уже кончился: проверьте год.`;

/** A roadmap is approved before its period ends, and not long before it begins. */
export const approvalIsTimely: Rule = {
  ...headingOf('approval-is-timely'),
  *examine({ view: { roadmap } }) {
    const { approval, period } = roadmap;
    const [day, days] = [approval?.date, periodDays(period)];
    if (approval === undefined || period === undefined || day === undefined || days === undefined) {
      yield notApplicable({ node: approval ?? roadmap });
      return;
    }
    const words = { day: formatDayShort(day), period: period.text };
    if (day < yearBefore(days.from)) yield fail({ node: approval }, isEarly(words));
    else yield day > days.to ? fail({ node: approval }, isLate(words)) : pass({ node: approval });
  },
};

function yearBefore(day: IsoDay): string {
  return `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`;
}
