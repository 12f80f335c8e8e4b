import { message } from '../message.ts';
import { judgeMunicipalRoadmap } from '../municipal-roadmap.ts';
import type { Rule } from '../rule.ts';
import { headingOf } from '../rule-catalogue.ts';
import { judgeSomeEvent } from '../some-event.ts';

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
