import type { CriterionDecision, EventRuling } from '../model/review.ts';
import { ruledTraitName } from '../taxonomy/trait.ts';
import type { ReviewView, RulingView } from '../view/review-view.ts';
import { counts, criterionNamed, hasReason, pointsGiven } from './expert-word.ts';
import type { ReviewSubject } from './review-subject.ts';

/** Two experts decide otherwise of the same. */
export interface Disagreement {
  /** What the one says. */
  readonly node: CriterionDecision | EventRuling;
  /** What the other says. */
  readonly other: CriterionDecision | EventRuling;
  /** «критерии «К3»», «мероприятии № 14» */
  readonly about: string;
  readonly here: string;
  readonly there: string;
}

/** Where two conclusions on one roadmap contradict each other, of what counts in both. */
export function disagreements(one: ReviewSubject, other: ReviewSubject): readonly Disagreement[] {
  return [...onCriteria(one, other), ...onEvents(one.view, other.view)];
}

function onCriteria({ view, examined }: ReviewSubject, other: ReviewSubject): readonly Disagreement[] {
  const rubric = examined?.rubric;
  if (rubric === undefined) return [];
  return view.review.decisions.filter(hasReason).flatMap((decision) => {
    const criterion = criterionNamed(decision.code, rubric);
    const given = criterion === undefined ? undefined : pointsGiven(decision.verdict, criterion);
    if (criterion === undefined || given === undefined) return [];
    const against = other.view.review.decisions.filter(hasReason).find((each) => {
      const points = criterionNamed(each.code, rubric) === criterion ? pointsGiven(each.verdict, criterion) : undefined;
      return points !== undefined && points !== given;
    });
    if (against === undefined) return [];
    const [here, there] = [decision.verdict.text, against.verdict.text];
    return [{ node: decision, other: against, about: `критерии «${criterion.code}»`, here, there }];
  });
}

function onEvents(one: ReviewView, other: ReviewView): readonly Disagreement[] {
  return one.rulings.filter(counts).flatMap((ruling) => {
    const place = placeIn(one, ruling);
    const others = other.rulings.filter((each) => counts(each) && placeIn(other, each) === place);
    return others.flatMap((each) => {
      const trait = contradicted(ruling.ruling, each.ruling);
      if (trait === undefined || ruling.event === undefined) return [];
      const about = `мероприятии № ${ruling.event.number ?? '…'}`;
      const words = (holds: boolean): string => `${holds ? '' : 'не '}${ruledTraitName(trait.trait)}`;
      return [{ node: ruling.ruling, other: each.ruling, about, here: words(trait.holds), there: words(!trait.holds) }];
    });
  });
}

function placeIn({ roadmap }: ReviewView, { event }: RulingView): number {
  return roadmap?.view.events.findIndex((each) => each.event === event?.event) ?? -1;
}

function contradicted(one: EventRuling, other: EventRuling) {
  const said = one.statements.flatMap(({ traits, holds }) => traits.map((trait) => ({ trait, holds })));
  return said.find(({ trait, holds }) =>
    other.statements.some((each) => each.holds !== holds && each.traits.includes(trait)),
  );
}
