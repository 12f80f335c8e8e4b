import { message } from '../../judging/message.ts';
import { fail, notApplicable, type Outcome, pass, type Rule } from '../../judging/rule.ts';
import { headingOf } from '../../judging/rule-catalogue.ts';
import type { CriterionDecision } from '../../model/review.ts';
import type { Criterion } from '../../rubric/rubric.schema.ts';
import type { RulingOn } from '../../score/counting-rulings.ts';
import { criterionNamed, isDecided, pointsGiven } from '../../score/expert-word.ts';
import type { ReviewedRoadmap, ReviewScores, ReviewSubject } from '../../score/review-subject.ts';
import type { CriterionScore } from '../../score/score.schema.ts';
import type { RulingView } from '../../view/review-view.ts';

const isMetByEvents = message`О критерии «${'code'}» решено «${'words'}», а с решением о мероприятии ${'event'} он выполнен. Считается решение о критерии: исправьте то из двух, что неверно.`;
const isLeftWithoutEvents = message`О критерии «${'code'}» решено «${'words'}», а с решением о мероприятии ${'event'} он не выполнен. Считается решение о критерии: исправьте то из двух, что неверно, или скажите, какое мероприятие его выполняет.`;
const onEvent = 'Решение о мероприятии';

/** What an expert decides of a criterion is what follows from the events as the same expert sees them. */
export const criterionFollowsEvents: Rule<ReviewSubject> = {
  ...headingOf('criterion-follows-events'),
  *examine({ view: { review, rulings }, examined }) {
    if (examined?.scores == null) return;
    const seen = new Set<Criterion>();
    for (const decision of review.decisions) {
      const criterion = countingFirst(decision, seen, examined);
      yield criterion === undefined
        ? notApplicable({ node: decision })
        : ofDecision(decision, criterion, rulings, examined.scores);
    }
  },
};

/** The criterion of a decision that counts, the first that is on it: one that another contradicts counts no more than that. */
function countingFirst(
  decision: CriterionDecision,
  seen: Set<Criterion>,
  { rubric, word }: ReviewedRoadmap,
): Criterion | undefined {
  const criterion = criterionNamed(decision.code, rubric);
  if (criterion === undefined || !isDecided(decision, rubric) || !word.criteria.has(criterion.id)) return undefined;
  if (seen.has(criterion)) return undefined;
  seen.add(criterion);
  return criterion;
}

function ofDecision(
  decision: CriterionDecision,
  criterion: Criterion,
  rulings: readonly RulingView[],
  { found, ruled, counting }: ReviewScores,
): Outcome {
  const place = { node: decision };
  const given = pointsGiven(decision.verdict, criterion) ?? 0;
  const isThis = ({ id }: { readonly id: string }): boolean => id === criterion.id;
  const [before, after] = [found.criteria.find(isThis), ruled.criteria.find(isThis)];
  const said = counting.find(isThis)?.said ?? [];
  if (before === undefined || after === undefined || said.length === 0) return notApplicable(place);
  const [ruling, text] = contradiction(before, after, { said, isWhole: given >= criterion.points }) ?? [];
  if (ruling === undefined || text === undefined) return pass(place);
  const related = rulings
    .filter(({ event }) => event?.event === ruling.event)
    .map((each) => ({ place: { node: each.ruling }, message: onEvent }));
  return fail(place, text({ code: criterion.code, words: decision.verdict.text, event: ruling.number }), related);
}

/** What is said of an event that speaks against the decision, and how to tell it. */
function contradiction(
  before: CriterionScore,
  after: CriterionScore,
  { said, isWhole }: { readonly said: readonly RulingOn[]; readonly isWhole: boolean },
): readonly [RulingOn, typeof isMetByEvents] | undefined {
  if (!isWhole && after.state === 'met') {
    // Where numbers decide, one event more does not: only that they are reached with it.
    const isByOne = after.conditions === undefined || before.state !== 'met';
    const ground = said.find(({ isMadeGround }) => isMadeGround);
    return ground === undefined || !isByOne ? undefined : [ground, isMetByEvents];
  }
  if (isWhole && after.state === 'unmet' && before.state !== 'unmet') {
    const lost = said.find(({ wasGround, isGround }) => wasGround && !isGround);
    return lost === undefined ? undefined : [lost, isLeftWithoutEvents];
  }
  return undefined;
}
