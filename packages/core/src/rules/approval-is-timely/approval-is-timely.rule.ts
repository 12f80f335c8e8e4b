import { formatDayShort } from '../../calendar/format-day.ts';
import type { IsoDay } from '../../calendar/iso-day.ts';
import { message } from '../../judging/message.ts';
import { fail, notApplicable, type Outcome, pass, type Rule } from '../../judging/rule.ts';
import { headingOf } from '../../judging/rule-catalogue.ts';
import type { Place } from '../../model/place.ts';
import { periodDays } from '../../phrases/parse-period.ts';
import type { Period } from '../../phrases/period.schema.ts';
import { approvalOf, placeOfApproval } from '../../roadmap/approval-of.ts';

const isEarly = message`Карта утверждена ${'day'}, больше чем за год до начала периода «${'period'}»: проверьте год.`;
const isLate = message`Карта утверждена ${'day'}, когда период «${'period'}» уже кончился: проверьте год.`;

const isSignedEarly = message`Подпись – от ${'day'}, больше чем за год до начала периода «${'period'}»: проверьте год.`;
const isSignedLate = message`Подпись – от ${'day'}, когда период «${'period'}» уже кончился: проверьте год.`;

/** A roadmap is approved, agreed and signed before its period ends, and not long before it begins. */
export const approvalIsTimely: Rule = {
  ...headingOf('approval-is-timely'),
  *examine({ view: { roadmap } }) {
    const { period, date } = roadmap;
    const place = placeOfApproval(roadmap);
    const day = approvalOf(roadmap)?.date;
    yield day === undefined ? notApplicable(place) : outcomeOf(day, place, period, { isEarly, isLate });
    const signed = [...roadmap.approvers, ...roadmap.agreements, ...roadmap.signatories].map((each) => each.date);
    for (const each of [...signed, date]) {
      const signing = each?.days.at(-1)?.to;
      if (each === undefined || signing === undefined) continue;
      yield outcomeOf(signing, { node: each }, period, { isEarly: isSignedEarly, isLate: isSignedLate });
    }
  },
};

function outcomeOf(
  day: IsoDay,
  place: Place,
  period: Period | undefined,
  told: { readonly isEarly: typeof isEarly; readonly isLate: typeof isLate },
): Outcome {
  const days = periodDays(period);
  if (period === undefined || days === undefined) return notApplicable(place);
  const words = { day: formatDayShort(day), period: period.text };
  if (day < yearBefore(days.from)) return fail(place, told.isEarly(words));
  return day > days.to ? fail(place, told.isLate(words)) : pass(place);
}

function yearBefore(day: IsoDay): string {
  return `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`;
}
