import { fail, pass, type Rule } from '../../judging/rule.ts';
import { headingOf } from '../../judging/rule-catalogue.ts';
import { placeOf } from '../../model/place.ts';
import type { ReviewSubject } from '../../score/review-subject.ts';
import { whyOnSeveral } from '../../score/several-roadmaps.ts';
import { sentence } from '../../text/sentence.ts';

/** A conclusion is given on one roadmap. */
export const reviewIsOnOneRoadmap: Rule<ReviewSubject> = {
  ...headingOf('review-is-on-one-roadmap'),
  *examine({ view: { review, roadmaps } }) {
    const place = placeOf(review, 'title');
    yield roadmaps.length > 1 ? fail(place, sentence(whyOnSeveral(roadmaps.length, 'экспертизу'))) : pass(place);
  },
};
