import { eventLabel } from '../../judging/event-label.ts';
import { message } from '../../judging/message.ts';
import { fail, notApplicable, type Outcome, pass, type Rule } from '../../judging/rule.ts';
import { headingOf } from '../../judging/rule-catalogue.ts';
import { placeOf } from '../../model/place.ts';
import { rulingCounts } from '../../score/expert-word.ts';
import type { ReviewSubject } from '../../score/review-subject.ts';
import type { RulingView } from '../../view/review-view.ts';

const onCopy = message`Мероприятие ${'copy'} повторяет мероприятие ${'original'}, а повторы считаются один раз, по первому: решение на баллы не влияет. Перенесите его к мероприятию ${'original'}.`;

/** What an expert says of an event is said of one that counts: copies do not. */
export const rulingIsOnOriginal: Rule<ReviewSubject> = {
  ...headingOf('ruling-is-on-original'),
  *examine({ view: { rulings } }) {
    for (const each of rulings) yield ofRuling(each);
  },
};

function ofRuling(view: RulingView): Outcome {
  const { ruling, event } = view;
  const place = placeOf(ruling);
  if (event === undefined || !rulingCounts(view)) return notApplicable(place);
  const { original } = event;
  if (original === undefined) return pass(place);
  const text = onCopy({ copy: eventLabel(event), original: eventLabel(original) });
  return fail(place, text, [{ place: placeOf(original.event, 'title'), message: 'Мероприятие, которое считается' }]);
}
