import { fail, pass, type Rule } from '../../judging/rule.ts';
import { headingOf } from '../../judging/rule-catalogue.ts';
import { placeOf } from '../../model/place.ts';
import type { ReviewSubject } from '../../score/review-subject.ts';
import { isPlaceholder } from '../../text/placeholder.ts';

const lacks = {
  both: 'Не сказано, кто и когда дал заключение: добавьте строки «эксперт: …» и «дата: …».',
  expert: 'Не сказано, кто дал заключение: добавьте строку «эксперт: …» с именем и должностью.',
  date: 'Не сказано, когда дано заключение: добавьте строку «дата: …».',
} as const;

/** A conclusion says who gave it, and when. */
export const reviewIsSigned: Rule<ReviewSubject> = {
  ...headingOf('review-is-signed'),
  *examine({ view: { review } }) {
    const place = placeOf(review, 'title');
    const lacksExpert = isPlaceholder(review.expert ?? '');
    const lacksDate = review.date === undefined;
    if (!lacksExpert && !lacksDate) yield pass(place);
    else yield fail(place, lacks[lacksExpert && lacksDate ? 'both' : lacksExpert ? 'expert' : 'date']);
  },
};
