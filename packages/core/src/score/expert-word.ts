import type { FactOf } from '../facts/event-facts.ts';
import type { EventFeature } from '../facts/event-feature.ts';
import { type Fact, noFact, statedFact } from '../facts/fact.ts';
import type { Event } from '../model/event.ts';
import type { CriterionDecision, Review } from '../model/review.ts';
import type { Verdict } from '../phrases/verdict.schema.ts';
import type { Criterion, Rubric } from '../rubric/rubric.schema.ts';
import { foldTitle, foldWord } from '../text/fold.ts';
import { inOneLine } from '../text/in-one-line.ts';
import { isPlaceholder } from '../text/placeholder.ts';
import type { ReviewView, RulingView } from '../view/review-view.ts';

/** What experts decided, as far as it counts: with its reason, and contradicted by nobody. */
export interface ExpertWord {
  /** By the `id` of the criterion. */
  readonly criteria: ReadonlyMap<string, GivenPoints>;
  /** What they say of events. */
  readonly events: ReadonlyMap<Event, EventWord>;
}

/** The points that an expert gives for a criterion. */
export interface GivenPoints {
  readonly by: string;
  readonly points: number;
  readonly reason: string;
}

/** What an expert says of an event. */
export interface EventWord {
  readonly facts: ReadonlyMap<EventFeature, Fact>;
  /** Who says it, in what words, and why. */
  readonly by: string;
  readonly words: string;
  readonly reason: string;
}

/** Who examined: the person with the office, and the body. */
export function reviewer({ expert = '', title }: Pick<Review, 'expert' | 'title'>): string {
  return [expert, title].filter((each) => !isPlaceholder(each)).join(', ') || 'эксперт';
}

/** The criterion that an expert names; the letters and case of its code may be of any alphabet. */
export function criterionNamed(code: string, { criteria }: Rubric): Criterion | undefined {
  const meant = likeCode(code);
  return criteria.find((each) => likeCode(each.code) === meant || foldWord(each.id) === foldWord(code.trim()));
}

/** Latin letters that look like Russian ones, and typed «К 3», mean the code too. */
export function likeCode(code: string): string {
  const latin = 'kcpaoehmtxb';
  const russian = 'ксраоенмтхв';
  return foldWord(code)
    .replace(/[\s.]+/g, '')
    .replace(/[a-z]/g, (letter) => russian[latin.indexOf(letter)] ?? letter);
}

/** The points that a decision gives; none where it is not understood, or gives more or less than there are. */
export function pointsGiven({ is, points }: Verdict, { points: of }: Pick<Criterion, 'points'>): number | undefined {
  if (is !== undefined) return is === 'met' ? of : 0;
  return points === undefined || points > of ? undefined : points;
}

/** What agrees or disagrees and says no more. */
const assent =
  /^(?:да|нет|есть|ок|ok|верно|неверно|правильно|неправильно|(?:не )?соглас(?:ен|на|ны)|согласовано|(?:не )?подтверждаю|(?:не )?выполнено|(?:не )?засчитано|см\.?|без причины|причина)$/;

/** Whether a decision says on what it rests. */
export function hasReason({ reason = '' }: { readonly reason?: string }): boolean {
  return !isPlaceholder(reason) && !assent.test(foldTitle(reason).replace(/[.!?;,\s]+$/, ''));
}

/** Whether a decision is understood, within bounds and has a reason, whatever another says. */
export function isDecided(decision: CriterionDecision, rubric: Rubric): boolean {
  const criterion = criterionNamed(decision.code, rubric);
  return criterion !== undefined && hasReason(decision) && pointsGiven(decision.verdict, criterion) !== undefined;
}

/** What experts decided of one roadmap. */
export function expertWord(views: readonly ReviewView[], rubric: Rubric): ExpertWord {
  return { criteria: decidedCriteria(views, rubric), events: ruledEvents(views) };
}

/** Decisions that count, by their criterion; where two give different points, neither does. */
function decidedCriteria(views: readonly ReviewView[], rubric: Rubric): ReadonlyMap<string, GivenPoints> {
  const given = views.flatMap(({ review }) =>
    review.decisions.flatMap((decision) => countingDecision(decision, review, rubric)),
  );
  const decided = new Map<string, GivenPoints>();
  const contradicted = new Set<string>();
  for (const { id, ...points } of given) {
    const first = decided.get(id);
    if (first === undefined) decided.set(id, points);
    else if (first.points !== points.points) contradicted.add(id);
  }
  for (const id of contradicted) decided.delete(id);
  return decided;
}

function countingDecision(
  decision: CriterionDecision,
  review: Review,
  rubric: Rubric,
): readonly (GivenPoints & { readonly id: string })[] {
  const criterion = criterionNamed(decision.code, rubric);
  const points = criterion === undefined ? undefined : pointsGiven(decision.verdict, criterion);
  if (criterion === undefined || points === undefined || !hasReason(decision)) return [];
  return [{ id: criterion.id, by: reviewer(review), points, reason: decision.reason ?? '' }];
}

/** Whether what is said of an event counts. */
export function rulingCounts({ ruling, event, isOfAnother }: RulingView): boolean {
  return event !== undefined && !isOfAnother && hasReason(ruling);
}

function ruledEvents(views: readonly ReviewView[]): ReadonlyMap<Event, EventWord> {
  const words = new Map<Event, EventWord[]>();
  for (const { review, rulings } of views) {
    for (const view of rulings.filter(rulingCounts)) {
      if (view.event === undefined) continue;
      const { event } = view.event;
      const said = words.get(event);
      if (said === undefined) words.set(event, [wordOn(view, review)]);
      else said.push(wordOn(view, review));
    }
  }
  return new Map([...words].map(([event, said]) => [event, together(said)]));
}

function wordOn({ ruling }: RulingView, review: Review): EventWord {
  const reason = inOneLine(ruling.reason ?? '');
  const facts = ruling.statements.flatMap(({ text, traits, holds }) =>
    traits.map((trait): [EventFeature, Fact] => [trait, factOf(inOneLine(text), holds, reason)]),
  );
  const words = ruling.statements.map(({ text }) => inOneLine(text)).join(', ');
  return { facts: withoutContradictions(facts), by: reviewer(review), words, reason };
}

function factOf(words: string, holds: boolean, reason: string): Fact {
  return holds ? statedFact(`решение эксперта: ${words} – ${reason}`) : noFact(`решение эксперта: ${words}`, reason);
}

/** What several experts say of one event. */
function together(said: readonly EventWord[]): EventWord {
  const [first, ...others] = said;
  if (first === undefined || others.length === 0) return first as EventWord;
  return {
    facts: withoutContradictions(said.flatMap(({ facts }) => [...facts])),
    by: [...new Set(said.map(({ by }) => by))].join('; '),
    words: said.map(({ words }) => words).join(', '),
    reason: said.map(({ reason }) => reason).join('; '),
  };
}

/** What is said to be so and not to be so is not decided. */
function withoutContradictions(facts: readonly (readonly [EventFeature, Fact])[]): ReadonlyMap<EventFeature, Fact> {
  const kept = new Map<EventFeature, Fact>();
  const contradicted = new Set<EventFeature>();
  for (const [feature, fact] of facts) {
    const first = kept.get(feature);
    if (first === undefined) kept.set(feature, fact);
    else if (first.certainty !== fact.certainty) contradicted.add(feature);
  }
  for (const feature of contradicted) kept.delete(feature);
  return kept;
}

/** Facts as they are with what experts say of events. */
export function ruledFacts(factOfEvent: FactOf, { events }: Pick<ExpertWord, 'events'>): FactOf {
  return (event, feature) => events.get(event.event)?.facts.get(feature) ?? factOfEvent(event, feature);
}
