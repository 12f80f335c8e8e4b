import {
  type CriterionDecision,
  criterionNamed,
  explainCriterion,
  type ReviewedRoadmap,
  type RulingView,
  reviewedIn,
  ruledTraitName,
  ruledTraits,
} from '@dorkarta/core';
import type { FileView } from '../view/file-view.ts';
import { eventLine } from './describe-event.ts';
import { criterionLine } from './describe-score.ts';
import { bullets, paragraphs, plain } from './markdown.ts';

/** What the program finds beside what an expert decides, for the line of a decision that begins at an offset. */
export function describeDecision({ printed, trace }: FileView, start: number): string | undefined {
  const subject = reviewedIn(printed);
  if (subject === undefined) return undefined;
  const { view, examined } = subject;
  const isHere = (node: CriterionDecision | RulingView['ruling']): boolean => trace.spanOf({ node })?.start === start;
  const decision = view.review.decisions.find(isHere);
  if (decision !== undefined) return examined === undefined ? undefined : aboutCriterion(decision, examined);
  const ruling = view.rulings.find((each) => isHere(each.ruling));
  return ruling === undefined || examined === undefined ? undefined : aboutEvent(ruling, examined);
}

function aboutCriterion({ code }: CriterionDecision, { rubric, scores }: ReviewedRoadmap): string | undefined {
  const criterion = criterionNamed(code, rubric);
  const found = scores?.found.criteria.find(({ id }) => id === criterion?.id);
  return found === undefined ? undefined : paragraphs('Программа нашла:', criterionLine(explainCriterion(found)));
}

const certaintyWords = { yes: 'да', doubtful: 'под вопросом', no: 'нет' } as const;

/** What is known of the event of all that an expert can say of it. */
function aboutEvent({ event }: RulingView, { evidence }: ReviewedRoadmap): string | undefined {
  if (event === undefined) return undefined;
  const lines = ruledTraits.flatMap((trait) => {
    const { certainty, words, why } = evidence.factOf(event, trait);
    if (certainty === 'no' && why === undefined) return [];
    const said = [words, why ?? ''].filter((each) => each !== '').join(': ');
    return [`${ruledTraitName(trait)}: ${certaintyWords[certainty]}${said === '' ? '' : ` – ${plain(said, 160)}`}`];
  });
  return paragraphs(`Программа нашла о мероприятии ${eventLine(event)}`, bullets(lines));
}
