import { message } from '../../judging/message.ts';
import { fail, notApplicable, type Outcome, pass, type Rule } from '../../judging/rule.ts';
import { headingOf } from '../../judging/rule-catalogue.ts';
import { type Place, placeOf } from '../../model/place.ts';
import type { CriterionDecision } from '../../model/review.ts';
import { rubricName } from '../../rubric/rubric-name.ts';
import { criterionNamed } from '../../score/expert-word.ts';
import { codesText, meantCodes } from '../../score/meant-criteria.ts';
import type { ReviewedRoadmap, ReviewSubject } from '../../score/review-subject.ts';

const isUnknown = message`Критерия «${'code'}» нет, есть ${'codes'}: исправьте обозначение.`;
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
  const other = rubrics.find((each) => criterionNamed(code, each) !== undefined);
  if (other === undefined) return fail(place, isUnknown({ code, codes: codesText(meantCodes(code, rubric)) }));
  const codes = codesText(rubric.criteria.map((criterion) => criterion.code));
  return fail(place, isOfAnother({ code, rubric: rubricName(rubric), codes, other: rubricName(other) }));
}
