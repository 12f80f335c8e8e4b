import { message } from '../../judging/message.ts';
import { judgeMunicipalRoadmap } from '../../judging/municipal-roadmap.ts';
import type { Rule } from '../../judging/rule.ts';
import { headingOf } from '../../judging/rule-catalogue.ts';
import { judgeSomeEvent } from '../../judging/some-event.ts';

const areNot = message`Нет мероприятий для всех школ муниципалитета: укажите «участники: все школы» там, где приглашены все.`;

/** Some event is addressed to every school of the municipality. */
export const allSchoolsAreAddressed: Rule = {
  ...headingOf('all-schools-are-addressed'),
  *examine(subject) {
    yield* judgeMunicipalRoadmap(subject.view, (place) =>
      judgeSomeEvent(subject, 'for-all-schools', place, areNot({})),
    );
  },
};
