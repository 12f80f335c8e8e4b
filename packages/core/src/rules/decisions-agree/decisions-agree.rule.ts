import { eventLabel } from '../../judging/event-label.ts';
import { message } from '../../judging/message.ts';
import { fail, notApplicable, type Outcome, pass, type Rule } from '../../judging/rule.ts';
import { headingOf } from '../../judging/rule-catalogue.ts';
import type { CriterionDecision, EventRuling } from '../../model/review.ts';
import { criterionNamed, pointsGiven } from '../../score/expert-word.ts';
import type { ReviewedRoadmap, ReviewSubject } from '../../score/review-subject.ts';
import { ruledTraitName } from '../../taxonomy/trait.ts';
import type { RulingView } from '../../view/review-view.ts';

const contradicts = message`О критерии «${'code'}» решено по-разному: здесь «${'here'}», выше «${'above'}». Ни одно не учитывается: оставьте одно.`;
const repeats = message`О критерии «${'code'}» то же решено выше: оставьте одну из строк.`;
const eventContradicts = message`О мероприятии ${'event'} сказано, что оно и «${'trait'}», и нет: ни то ни другое не учитывается. Оставьте одно.`;
const earlier = 'Первое решение';

/** What an expert decides of a criterion or of an event is decided once, and one way. */
export const decisionsAgree: Rule<ReviewSubject> = {
  ...headingOf('decisions-agree'),
  *examine({ view: { review, rulings }, examined }) {
    if (examined === undefined) return;
    for (const [index, decision] of review.decisions.entries()) {
      yield ofDecision(decision, review.decisions.slice(0, index), examined);
    }
    for (const [index, view] of rulings.entries()) yield ofRuling(view, rulings.slice(0, index));
  },
};

function ofDecision(
  decision: CriterionDecision,
  above: readonly CriterionDecision[],
  { rubric }: ReviewedRoadmap,
): Outcome {
  const place = { node: decision };
  const criterion = criterionNamed(decision.code, rubric);
  const first = above.find(({ code }) => criterion !== undefined && criterionNamed(code, rubric) === criterion);
  if (criterion === undefined || first === undefined)
    return criterion === undefined ? notApplicable(place) : pass(place);
  const [here, there] = [decision, first].map(({ verdict }) => pointsGiven(verdict, criterion));
  const related = [{ place: { node: first }, message: earlier }];
  const { code } = criterion;
  if (here === there || here === undefined || there === undefined) return fail(place, repeats({ code }), related);
  return fail(place, contradicts({ code, here: decision.verdict.text, above: first.verdict.text }), related);
}

function ofRuling({ ruling, event }: RulingView, above: readonly RulingView[]): Outcome {
  const place = { node: ruling };
  if (event === undefined) return notApplicable(place);
  const onIt = above.filter((each) => each.event?.event === event.event).map((each) => each.ruling);
  const trait = contradicted(ruling, [...onIt, ruling]);
  if (trait === undefined) return pass(place);
  const related = onIt.slice(0, 1).map((node) => ({ place: { node }, message: earlier }));
  return fail(place, eventContradicts({ event: eventLabel(event), trait: ruledTraitName(trait) }), related);
}

/** What one says that another, or itself, says not to be so. */
function contradicted(ruling: EventRuling, others: readonly EventRuling[]) {
  const said = others.flatMap(({ statements }) => statements);
  const own = ruling.statements.flatMap(({ traits, holds }) => traits.map((trait) => ({ trait, holds })));
  return own.find(({ trait, holds }) => said.some((each) => each.holds !== holds && each.traits.includes(trait)))
    ?.trait;
}
