import type { Event } from '../model/event.ts';
import type { Rubric } from '../rubric/rubric.schema.ts';
import { inOneLine } from '../text/in-one-line.ts';
import type { EventView } from '../view/event-run.ts';
import type { EventWord, ExpertWord, GivenPoints } from './expert-word.ts';
import type { CriterionScore, Decided, Score } from './score.schema.ts';
import { totalled } from './total-score.ts';

/** The scores that a decision is about. */
export interface Judged {
  /** As the program finds it by itself. */
  readonly found: Score;
  /** As it finds it with what experts say of events. */
  readonly ruled: Score;
  /** The events, so that those that experts speak of can be named. */
  readonly events: readonly EventView[];
}

/**
 * A score with what experts decided: where they gave points these count, and what the program found stands beside them.
 * A pure function of both, whatever the score rests on.
 */
export function applyDecisions({ found, ruled, events }: Judged, word: ExpertWord, rubric: Rubric): Score {
  const criteria = ruled.criteria.map((criterion, index): CriterionScore => {
    const before = found.criteria[index] ?? criterion;
    const given = word.criteria.get(criterion.id);
    if (given !== undefined) return decided(criterion, before, given, rubric);
    return isSameResult(criterion, before) ? criterion : ruledBy(criterion, before, word.events, events);
  });
  return totalled({ ...ruled, criteria }, rubric);
}

function isSameResult(one: CriterionScore, other: CriterionScore): boolean {
  return one.state === other.state && one.points.min === other.points.min && one.points.max === other.points.max;
}

function decided(
  criterion: CriterionScore,
  { state, points }: CriterionScore,
  given: GivenPoints,
  rubric: Rubric,
): CriterionScore {
  const { of } = criterion;
  const isMet = given.points >= of;
  const remedy = rubric.criteria.find(({ id }) => id === criterion.id)?.remedy;
  const { cause: _, ...rest } = criterion;
  return {
    ...rest,
    state: isMet ? 'met' : 'unmet',
    points: { min: given.points, max: given.points },
    remedy: isMet || remedy === undefined ? null : { text: remedy, points: of - given.points },
    decided: {
      by: given.by,
      on: 'criterion',
      state: isMet ? 'met' : given.points > 0 ? 'partly' : 'unmet',
      points: { min: given.points, max: given.points },
      reason: inOneLine(given.reason),
      found: { state, points },
    },
  };
}

/** A criterion that comes out otherwise because of what experts say of events. */
function ruledBy(
  criterion: CriterionScore,
  { state, points }: CriterionScore,
  words: ExpertWord['events'],
  events: readonly EventView[],
): CriterionScore {
  const said = spokenOf(words, events);
  const byEvents: Decided = {
    by: [...new Set(said.map(({ word }) => word.by))].join('; '),
    on: 'events',
    state: criterion.state,
    points: criterion.points,
    reason: said.map(({ number, word }) => `${number}: ${word.words} – ${word.reason}`).join('; '),
    found: { state, points },
  };
  return { ...criterion, decided: byEvents };
}

function spokenOf(
  words: ReadonlyMap<Event, EventWord>,
  events: readonly EventView[],
): readonly { readonly number: string; readonly word: EventWord }[] {
  return events.flatMap(({ event, number, texts }) => {
    const word = words.get(event);
    return word === undefined ? [] : [{ number: number === undefined ? `«${texts[0] ?? ''}»` : `№ ${number}`, word }];
  });
}
