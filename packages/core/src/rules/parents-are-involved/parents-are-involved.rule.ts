import { message } from '../message.ts';
import { judgeMunicipalRoadmap } from '../municipal-roadmap.ts';
import type { Rule } from '../rule.ts';
import { headingOf } from '../rule-catalogue.ts';
import { judgeSomeEvent } from '../some-event.ts';

const areNot = message`Нет мероприятий для родителей: запланируйте, например, родительское собрание или консультации («вид: родители»).`;

/** A municipality works with parents too. */
export const parentsAreInvolved: Rule = {
  ...headingOf('parents-are-involved'),
  *examine(subject) {
    yield* judgeMunicipalRoadmap(subject.view, (place) => judgeSomeEvent(subject, 'parents', place, areNot({})));
  },
};
