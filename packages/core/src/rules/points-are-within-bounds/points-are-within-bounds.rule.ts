import { message } from '../../judging/message.ts';
import { fail, notApplicable, type Outcome, pass, type Rule } from '../../judging/rule.ts';
import { headingOf } from '../../judging/rule-catalogue.ts';
import type { CriterionDecision } from '../../model/review.ts';
import type { Rubric } from '../../rubric/rubric.schema.ts';
import { criterionNamed } from '../../score/expert-word.ts';
import type { ReviewSubject } from '../../score/review-subject.ts';
import { counted, nouns } from '../../text/counted.ts';
import { decimal } from '../../text/decimal.ts';

const areTooMany = message`За критерий «${'code'}» дают не больше ${'most'}, а здесь ${'given'}: исправьте число, решение не учитывается.`;

/** An expert gives no more points for a criterion than it has. */
export const pointsAreWithinBounds: Rule<ReviewSubject> = {
  ...headingOf('points-are-within-bounds'),
  *examine({ view: { review }, examined }) {
    for (const decision of review.decisions) yield outcomeOf(decision, examined?.rubric);
  },
};

function outcomeOf({ code, verdict }: CriterionDecision, rubric: Rubric | undefined): Outcome {
  const place = { node: verdict };
  const criterion = rubric === undefined ? undefined : criterionNamed(code, rubric);
  if (criterion === undefined || verdict.points === undefined) return notApplicable(place);
  if (verdict.points <= criterion.points) return pass(place);
  const most = counted(criterion.points, nouns.ofPoints);
  return fail(place, areTooMany({ code: criterion.code, most, given: decimal(verdict.points) }));
}
