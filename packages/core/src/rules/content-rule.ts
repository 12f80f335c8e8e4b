import { assertNever } from '../assert-never.ts';
import type { Place } from '../model/place.ts';
import type { CriterionScore } from '../score/score.schema.ts';
import { message } from './message.ts';
import { roadmapPlace } from './municipal-roadmap.ts';
import { fail, leftToExpert, notApplicable, type Outcome, pass, type Rule } from './rule.ts';

const isUnmet = message`${'code'} «${'title'}» – не выполнено. ${'remedy'} Даст баллов: ${'points'}.`;

/** A rule that a roadmap meets a criterion of the content expertise; the score says whether it does. */
export function contentRule(number: 1 | 2 | 3 | 4 | 5, title: string): Rule {
  return {
    id: `roadmap-meets-content-${number}`,
    severity: 'warning',
    title,
    *examine({ view, score }) {
      const place = roadmapPlace(view);
      const criterion = score?.criteria.find(({ id }) => id === `content-${number}`);
      yield criterion === undefined ? notApplicable(place) : outcomeOf(criterion, place);
    },
  };
}

function outcomeOf({ state, code, title, remedy, of }: CriterionScore, place: Place): Outcome {
  switch (state) {
    case 'met':
      return pass(place);
    case 'unmet':
      return fail(place, isUnmet({ code, title, remedy: remedy?.text ?? '', points: remedy?.points ?? of }));
    case 'expert':
      return leftToExpert(place);
    case 'not-assessed':
    case 'unknown':
      return notApplicable(place);
    default:
      return assertNever(state);
  }
}
