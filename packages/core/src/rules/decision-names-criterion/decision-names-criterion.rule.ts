import { message } from '../../judging/message.ts';
import { fail, notApplicable, type Outcome, pass, type Rule } from '../../judging/rule.ts';
import { headingOf } from '../../judging/rule-catalogue.ts';
import { type Place, placeOf } from '../../model/place.ts';
import type { CriterionDecision } from '../../model/review.ts';
import { rubricName } from '../../rubric/rubric-name.ts';
import { criterionNamed } from '../../score/expert-word.ts';
import type { ReviewedRoadmap, ReviewSubject } from '../../score/review-subject.ts';
import { nearestOfFew } from '../../text/nearest.ts';

const isNamedBy = message`Критерия «${'code'}» нет, есть «${'nearest'}»: исправьте обозначение.`;
const isUnknown = message`Критерия «${'code'}» нет: карта оценивается по критериям «${'rubric'}», в них ${'codes'}. Исправьте обозначение.`;
const isOfAnother = message`Критерий «${'code'}» – из критериев «${'other'}», а карта оценивается по «${'rubric'}», в них ${'codes'}: исправьте обозначение или строку «критерии» карты.`;
const hasNoCode = 'Не сказано, о каком критерии решение: напишите его обозначение, например «критерий К3: …».';

/** An expert decides of criteria that the roadmap is judged by. */
export const decisionNamesCriterion: Rule<ReviewSubject> = {
  ...headingOf('decision-names-criterion'),
  *examine({ view: { review }, examined }) {
    for (const decision of review.decisions) {
      const place = placeOf(decision, 'code');
      yield examined === undefined ? notApplicable(place) : outcomeOf(decision, place, examined);
    }
  },
};

function outcomeOf({ code }: CriterionDecision, place: Place, { rubric, rubrics }: ReviewedRoadmap): Outcome {
  if (code === '') return fail(place, hasNoCode);
  if (criterionNamed(code, rubric) !== undefined) return pass(place);
  const codes = rubric.criteria.map((criterion) => criterion.code);
  const words = { code, rubric: rubricName(rubric), codes: codes.join(', ') };
  const other = rubrics.find((each) => criterionNamed(code, each) !== undefined);
  if (other !== undefined) return fail(place, isOfAnother({ ...words, other: rubricName(other) }));
  const near = nearestOfFew(code, codes);
  return fail(place, near === undefined ? isUnknown(words) : isNamedBy({ code, nearest: near }));
}
