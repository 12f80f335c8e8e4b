import { eventLabel } from '../../judging/event-label.ts';
import { message } from '../../judging/message.ts';
import { fail, type Outcome, pass, type Rule } from '../../judging/rule.ts';
import { headingOf } from '../../judging/rule-catalogue.ts';
import type { CriterionDecision } from '../../model/review.ts';
import { hasReason } from '../../score/expert-word.ts';
import type { ReviewSubject } from '../../score/review-subject.ts';
import { isPlaceholder } from '../../text/placeholder.ts';
import type { RulingView } from '../../view/review-view.ts';

const isOpen = message`О критерии «${'code'}» ещё не решено: напишите «выполнено», «не выполнено» или баллы и после тире – причину, или уберите строку.`;
const criterionLacks = message`Решение о критерии «${'code'}» не учитывается, пока нет причины: допишите после тире, на чём оно основано.`;
const eventLacks = message`Решение о мероприятии ${'event'} не учитывается, пока нет причины: допишите после тире, на чём оно основано.`;
const eventIsOpen = message`О мероприятии ${'event'} ещё не решено: напишите, какое оно («методическое, площадка»), и после тире – причину, или уберите строку.`;

/** Whatever an expert decides says on what it rests; else it does not count. */
export const decisionHasReason: Rule<ReviewSubject> = {
  ...headingOf('decision-has-reason'),
  *examine({ view: { review, rulings } }) {
    yield* review.decisions.map(ofDecision);
    yield* rulings.map(ofRuling);
  },
};

function ofDecision(decision: CriterionDecision): Outcome {
  const place = { node: decision };
  const { code, verdict } = decision;
  if (isPlaceholder(verdict.text)) return fail(place, isOpen({ code }));
  return hasReason(decision) ? pass(place) : fail(place, criterionLacks({ code }));
}

function ofRuling({ ruling, event }: RulingView): Outcome {
  const place = { node: ruling };
  const label = event === undefined ? 'без номера' : eventLabel(event);
  if (ruling.statements.length === 0) return fail(place, eventIsOpen({ event: label }));
  return hasReason(ruling) ? pass(place) : fail(place, eventLacks({ event: label }));
}
