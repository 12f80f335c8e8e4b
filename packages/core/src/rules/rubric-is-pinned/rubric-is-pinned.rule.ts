import { message } from '../../judging/message.ts';
import { judgeMunicipalRoadmap } from '../../judging/municipal-roadmap.ts';
import { fail, pass, type Rule } from '../../judging/rule.ts';
import { headingOf } from '../../judging/rule-catalogue.ts';
import type { RubricChoice } from '../../model/roadmap.ts';
import { rubricName } from '../../rubric/rubric-name.ts';

const isNot = message`Не указано, по каким критериям оценивать карту: добавьте строку «критерии: ${'rubric'}», и оценка не изменится, когда выйдут новые.`;
const lacksVersion = message`У критериев «${'chosen'}» не указана версия, поэтому берётся новейшая: напишите «критерии: ${'rubric'}», и оценка не изменится, когда выйдет следующая.`;

/** A municipal roadmap says by which criteria, and by which version of them, it is scored. */
export const rubricIsPinned: Rule = {
  ...headingOf('rubric-is-pinned'),
  *examine({ view, rubric }) {
    const chosen: RubricChoice | undefined = view.roadmap.rubric;
    const pinned = { rubric: rubricName(rubric) };
    yield* judgeMunicipalRoadmap(view, (place) => {
      if (chosen === undefined) return fail(place, isNot(pinned));
      if (chosen.version === undefined) return fail({ node: chosen }, lacksVersion({ chosen: chosen.id, ...pinned }));
      return pass({ node: chosen });
    });
  },
};
