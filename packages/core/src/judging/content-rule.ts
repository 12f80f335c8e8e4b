import { assertNever } from '../assert-never.ts';
import type { Place } from '../model/place.ts';
import { type CriterionExplanation, explainCriterion } from '../score/explain-score.ts';
import type { CriterionScore } from '../score/score.schema.ts';
import { quoted } from '../text/quoted.ts';
import { message } from './message.ts';
import { roadmapPlace } from './municipal-roadmap.ts';
import { fail, leftToExpert, notApplicable, type Outcome, pass, type Rule } from './rule.ts';
import { headingOf } from './rule-catalogue.ts';

const isUnmet = message`${'code'} ${'title'} – ${'state'}. ${'remedy'}`;

/** A rule that a roadmap meets a criterion of the content expertise; the score says whether it does. */
export function contentRule(number: 1 | 2 | 3 | 4 | 5): Rule {
  return {
    ...headingOf(`roadmap-meets-content-${number}`),
    *examine({ view, score }) {
      const place = roadmapPlace(view);
      const criterion = score?.criteria.find(({ id }) => id === `content-${number}`);
      yield criterion === undefined ? notApplicable(place) : outcomeOf(criterion, place);
    },
  };
}

function outcomeOf(criterion: CriterionScore, place: Place): Outcome {
  const { state } = criterion;
  switch (state) {
    case 'met':
      return pass(place);
    case 'unmet':
      return fail(place, isUnmet(wordsOf(explainCriterion(criterion))));
    case 'expert':
      return leftToExpert(place);
    case 'not-assessed':
    case 'unknown':
      return notApplicable(place);
    default:
      return assertNever(state);
  }
}

function wordsOf({ code, title, stateWords, remedy }: CriterionExplanation): Parameters<typeof isUnmet>[0] {
  const advice = remedy === null ? '' : `${remedy.text} ${remedy.brings}`;
  return { code, title: quoted(title), state: stateWords, remedy: advice };
}
