import { eventLabel } from '../../judging/event-label.ts';
import { message } from '../../judging/message.ts';
import { fail, notApplicable, type Outcome, pass, type Rule } from '../../judging/rule.ts';
import { headingOf } from '../../judging/rule-catalogue.ts';
import type { Event } from '../../model/event.ts';
import type { CriterionDecision, EventRuling } from '../../model/review.ts';
import type { Criterion } from '../../rubric/rubric.schema.ts';
import { criterionNamed, isDecided, pointsGiven, rulingCounts } from '../../score/expert-word.ts';
import { stateWords } from '../../score/explain-score.ts';
import type { ReviewedRoadmap, ReviewSubject } from '../../score/review-subject.ts';
import { type RuledTrait, ruledTraitName } from '../../taxonomy/trait.ts';
import { listed } from '../../text/listed.ts';
import type { RulingView } from '../../view/review-view.ts';

const contradicts = message`О критерии «${'code'}» решено по-разному: здесь «${'here'}», выше «${'above'}». Ни одно не учитывается${'counts'}: оставьте одно.`;
const countsByEvents = message`, а считается «${'state'}», как выходит с ${'rulings'}`;
const repeats = message`О критерии «${'code'}» то же решено выше: оставьте одну из строк.`;
const eventContradicts = message`О мероприятии ${'event'} сказано, что оно и «${'trait'}», и нет: ни то ни другое не учитывается. Оставьте одно.`;
const earlier = 'Первое решение';

/** What an expert decides of a criterion or of an event is decided once, and one way. */
export const decisionsAgree: Rule<ReviewSubject> = {
  ...headingOf('decisions-agree'),
  *examine({ view: { review, rulings }, examined }) {
    if (examined === undefined) return;
    const first = new Map<Criterion, CriterionDecision>();
    for (const decision of review.decisions) yield ofDecision(decision, first, examined);
    const said = new Map<Event, Said>();
    for (const view of rulings) yield ofRuling(view, said);
  },
};

function ofDecision(
  decision: CriterionDecision,
  decided: Map<Criterion, CriterionDecision>,
  examined: ReviewedRoadmap,
): Outcome {
  const { rubric } = examined;
  const place = { node: decision };
  const criterion = criterionNamed(decision.code, rubric);
  if (criterion === undefined || !isDecided(decision, rubric)) return notApplicable(place);
  const first = decided.get(criterion);
  if (first === undefined) {
    decided.set(criterion, decision);
    return pass(place);
  }
  const [here, there] = [decision, first].map(({ verdict }) => pointsGiven(verdict, criterion));
  const related = [{ place: { node: first }, message: earlier }];
  const { code } = criterion;
  if (here === there) return fail(place, repeats({ code }), related);
  const words = { code, here: decision.verdict.text, above: first.verdict.text };
  return fail(place, contradicts({ ...words, counts: whatCounts(criterion, examined) }), related);
}

/** What counts instead of decisions that contradict each other, where the same expert has decided on events too. */
function whatCounts({ id }: Criterion, { scores }: ReviewedRoadmap): string {
  const score = scores?.decided.criteria.find((each) => each.id === id);
  if (score?.decided === undefined) return '';
  const numbers = scores?.counting.find((each) => each.id === id)?.said.map(({ number }) => number) ?? [];
  const rulings = `${numbers.length === 1 ? 'решением о мероприятии' : 'решениями о мероприятиях'} ${listed(numbers)}`;
  return countsByEvents({ state: stateWords[score.state], rulings });
}

/** What was said of an event so far: by whom first, and whether each thing is so. */
interface Said {
  readonly first: EventRuling;
  readonly traits: Map<RuledTrait, boolean>;
}

function ofRuling(view: RulingView, said: Map<Event, Said>): Outcome {
  const { ruling, event } = view;
  const place = { node: ruling };
  if (event === undefined || !rulingCounts(view)) return notApplicable(place);
  const above = said.get(event.event) ?? { first: ruling, traits: new Map<RuledTrait, boolean>() };
  said.set(event.event, above);
  const trait = contradicted(ruling, above.traits);
  if (trait === undefined) return pass(place);
  const related = above.first === ruling ? [] : [{ place: { node: above.first }, message: earlier }];
  return fail(place, eventContradicts({ event: eventLabel(event), trait: ruledTraitName(trait) }), related);
}

/** What a decision says otherwise than was said before, or than it says itself. */
function contradicted({ statements }: EventRuling, said: Map<RuledTrait, boolean>): RuledTrait | undefined {
  let found: RuledTrait | undefined;
  for (const { traits, holds } of statements) {
    for (const trait of traits) {
      if (said.get(trait) === !holds) found ??= trait;
      said.set(trait, said.get(trait) ?? holds);
    }
  }
  return found;
}
