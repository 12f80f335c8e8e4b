import { eventLabel } from '../../judging/event-label.ts';
import { message } from '../../judging/message.ts';
import { fail, type Outcome, pass, type Rule } from '../../judging/rule.ts';
import { headingOf } from '../../judging/rule-catalogue.ts';
import type { CriterionDecision } from '../../model/review.ts';
import type { Criterion, Rubric } from '../../rubric/rubric.schema.ts';
import { criterionNamed, hasReason, isDecided } from '../../score/expert-word.ts';
import type { ReviewSubject } from '../../score/review-subject.ts';
import { isPlaceholder } from '../../text/placeholder.ts';
import type { RulingView } from '../../view/review-view.ts';

const isOpen = message`О критерии «${'code'}» ещё не решено: напишите «выполнено», «не выполнено» или баллы и после тире – причину, или уберите строку.`;
const criterionLacks = message`Решение о критерии «${'code'}» не учитывается, пока нет причины: допишите после тире, на чём оно основано.`;
const eventLacks = message`Решение о мероприятии ${'event'} не учитывается, пока нет причины: допишите после тире, на чём оно основано.`;
const eventIsOpen = message`О мероприятии ${'event'} ещё не решено: напишите, какое оно («методическое, площадка»), и после тире – причину, или уберите строку.`;

const isDecidedElsewhere = message`О критерии «${'code'}» решено в другой строке: уберите эту.`;
const otherLine = 'Решение';

/** Whatever an expert decides says on what it rests; else it does not count. */
export const decisionHasReason: Rule<ReviewSubject> = {
  ...headingOf('decision-has-reason'),
  *examine({ view: { review, rulings }, examined }) {
    const decided = decidedBy(review.decisions, examined?.rubric);
    for (const each of review.decisions) yield ofDecision(each, decided, examined?.rubric);
    yield* rulings.map(ofRuling);
  },
};

/** The decision on each criterion that has one. */
function decidedBy(
  decisions: readonly CriterionDecision[],
  rubric: Rubric | undefined,
): ReadonlyMap<Criterion | undefined, CriterionDecision> {
  if (rubric === undefined) return new Map();
  const counting = decisions.filter((each) => isDecided(each, rubric));
  return new Map(counting.toReversed().map((each) => [criterionNamed(each.code, rubric), each]));
}

function ofDecision(
  decision: CriterionDecision,
  decided: ReturnType<typeof decidedBy>,
  rubric: Rubric | undefined,
): Outcome {
  const place = { node: decision };
  const { code, verdict } = decision;
  const isOpenLine = isPlaceholder(verdict.text);
  if (!isOpenLine && hasReason(decision)) return pass(place);
  const other = rubric === undefined ? undefined : decided.get(criterionNamed(code, rubric));
  if (other !== undefined) {
    return fail(place, isDecidedElsewhere({ code }), [{ place: { node: other }, message: otherLine }]);
  }
  return fail(place, isOpenLine ? isOpen({ code }) : criterionLacks({ code }));
}

function ofRuling({ ruling, event }: RulingView): Outcome {
  const place = { node: ruling };
  const label = event === undefined ? 'без номера' : eventLabel(event);
  if (ruling.statements.length === 0) return fail(place, eventIsOpen({ event: label }));
  return hasReason(ruling) ? pass(place) : fail(place, eventLacks({ event: label }));
}
