import { message } from '../../judging/message.ts';
import { judgeMunicipalRoadmap } from '../../judging/municipal-roadmap.ts';
import type { Rule } from '../../judging/rule.ts';
import { headingOf } from '../../judging/rule-catalogue.ts';
import { judgeSomeEvent } from '../../judging/some-event.ts';

const areNot = message`Нет мероприятий для родителей: запланируйте, например, родительское собрание или консультации («вид: родители»).`;

/** A municipality works with parents too. */
export const parentsAreInvolved: Rule = {
  ...headingOf('parents-are-involved'),
  *examine(subject) {
    yield* judgeMunicipalRoadmap(subject.view, (place) => judgeSomeEvent(subject, 'parents', place, areNot({})));
  },
};
