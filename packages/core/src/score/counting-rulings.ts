import type { Event } from '../model/event.ts';
import type { Criterion, Rubric } from '../rubric/rubric.schema.ts';
import type { EventView } from '../view/event-run.ts';
import type { Evidence } from './evidence.ts';
import type { EventWord, ExpertWord } from './expert-word.ts';
import { type CriterionMarks, marksOn } from './score-roadmap.ts';

/** What experts say of events, as far as it counts for a criterion: of those that stand otherwise in it because of that. */
export interface CountingRulings {
  /** The `id` of the criterion. */
  readonly id: string;
  /** What they say, in the order of the roadmap. */
  readonly said: readonly RulingOn[];
  /** Whether the criterion rests on other events because of it. */
  readonly changeGrounds: boolean;
}

/** What experts say of an event, and what that did to it in a criterion. */
export interface RulingOn {
  readonly event: Event;
  /** «№ 14» */
  readonly number: string;
  readonly word: EventWord;
  /** Whether the criterion rested on the event without it, and whether it does with it. */
  readonly wasGround: boolean;
  readonly isGround: boolean;
  /** Whether the criterion rests on the event surely because of what they say: without that it did not, or in doubt. */
  readonly isMadeGround: boolean;
}

/** For each criterion what counts for it of what experts say of events; all of it where no event stands otherwise. */
export function countingRulings(
  { criteria }: Rubric,
  word: ExpertWord,
  before: Evidence,
  after: Evidence,
): readonly CountingRulings[] {
  const events = before.view.events.filter(({ event }) => word.events.has(event));
  return criteria.map((criterion) => ofCriterion(criterion, word, events, [before, after]));
}

function ofCriterion(
  criterion: Criterion,
  word: ExpertWord,
  events: readonly EventView[],
  [before, after]: readonly [Evidence, Evidence],
): CountingRulings {
  const [was, is] = [standings(marksOn(criterion, before)), standings(marksOn(criterion, after))];
  const counting = events.filter(({ event }) => was.words.get(event) !== is.words.get(event));
  const said = (counting.length > 0 ? counting : events).flatMap(({ event, number, texts }): readonly RulingOn[] => {
    const on = word.events.get(event);
    if (on === undefined) return [];
    const label = number === undefined ? `«${texts[0] ?? ''}»` : `№ ${number}`;
    const [wasGround, isGround] = [was.grounds.has(event), is.grounds.has(event)];
    const isMadeGround = is.sure.has(event) && !was.sure.has(event);
    return [{ event, number: label, word: on, wasGround, isGround, isMadeGround }];
  });
  return { id: criterion.id, said, changeGrounds: said.some(({ wasGround, isGround }) => wasGround !== isGround) };
}

/** How events stand in a criterion: on what side, by which words. */
interface Standings {
  readonly grounds: ReadonlySet<Event>;
  /** The grounds that are not in doubt. */
  readonly sure: ReadonlySet<Event>;
  readonly words: ReadonlyMap<Event, string>;
}

function standings({ evidence, obstacles }: CriterionMarks): Standings {
  const grounds = new Set<Event>();
  const sure = new Set<Event>();
  const words = new Map<Event, string>();
  for (const [side, marks] of [evidence, obstacles].entries()) {
    for (const { event: view, fact } of marks) {
      if (view === undefined) continue;
      const { event } = view;
      if (side === 0) grounds.add(event);
      if (side === 0 && fact.certainty === 'yes') sure.add(event);
      words.set(event, `${words.get(event) ?? ''}${side} ${fact.words} ${fact.why ?? ''}\n`);
    }
  }
  return { grounds, sure, words };
}
