import { message } from '../../judging/message.ts';
import { fail, notApplicable, pass, type Rule } from '../../judging/rule.ts';
import { headingOf } from '../../judging/rule-catalogue.ts';
import { placeOf } from '../../model/place.ts';
import type { ReviewSubject } from '../../score/review-subject.ts';
import { whyNotScored } from '../../score/score-roadmap.ts';

const doNot = message`Подключена ${'why'}, и решения экспертизы ничего не меняют. Подключите муниципальную карту или укажите критерии для этого уровня.`;

/** A conclusion is on a roadmap that the criteria are for. */
export const criteriaApplyToRoadmap: Rule<ReviewSubject> = {
  ...headingOf('criteria-apply-to-roadmap'),
  *examine({ view: { review, roadmap }, examined }) {
    const place = placeOf(review, 'title');
    if (examined === undefined || roadmap === undefined) {
      yield notApplicable(place);
      return;
    }
    const why = whyNotScored(roadmap.view.roadmap, examined.rubric);
    yield why === undefined ? pass(place) : fail(place, doNot({ why }));
  },
};
