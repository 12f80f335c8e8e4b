import type { CriterionScore, Reference, Score } from '../score/score.schema.ts';
import { foldTitle } from '../text/fold.ts';
import { titleOf } from '../view/event-alone.ts';
import type { EventView } from '../view/event-run.ts';
import type { CauseReference, CriterionChange, ScoreChange } from './changes.ts';
import type { EventPair } from './match-events.ts';
import { hasSameFacts } from './same-facts.ts';

/** The criteria that rest on an event in one of the versions, by their ids. */
export type CriteriaOf = (side: 'old' | 'new', event: EventView) => readonly string[];

/** What the changes did to the score. */
export interface ComparedScores {
  readonly score: ScoreChange;
  readonly criteriaOf: CriteriaOf;
}

/** Compares what two versions come to; events are told from each other by their numbers and titles, as references name them. */
export function compareScores(old: Score | null, next: Score | null, pairs: readonly EventPair[]): ComparedScores {
  const known: Known = {
    next: new Map(pairs.map(({ old: was, next: is }) => [wordsOf(was.view), wordsOf(is.view)])),
    pairOf: new Map(
      pairs.flatMap((pair) => [
        [`old ${wordsOf(pair.old.view)}`, pair] as const,
        [`new ${wordsOf(pair.next.view)}`, pair] as const,
      ]),
    ),
  };
  const ids = [...new Set([...(next?.criteria ?? []), ...(old?.criteria ?? [])].map(({ id }) => id))];
  const resting = { old: restingOn(old), new: restingOn(next) };
  return {
    score: {
      old,
      new: next,
      criteria: ids.flatMap((id) => compareCriterion(criterion(old, id), criterion(next, id), known)),
    },
    criteriaOf: (side, event) => resting[side].get(wordsOf(event)) ?? [],
  };
}

/** Which events are the same in both versions, by the words that references name them with. */
interface Known {
  readonly next: ReadonlyMap<string, string>;
  readonly pairOf: ReadonlyMap<string, EventPair>;
}

function criterion(score: Score | null, wanted: string): CriterionScore | undefined {
  return score?.criteria.find(({ id }) => id === wanted);
}

function restingOn(score: Score | null): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const { id, evidence } of score?.criteria ?? []) {
    for (const reference of evidence) {
      const words = wordsOfReference(reference);
      found.set(words, (found.get(words) ?? new Set()).add(id));
    }
  }
  return new Map([...found].map(([words, ids]) => [words, [...ids]]));
}

function compareCriterion(
  old: CriterionScore | undefined,
  next: CriterionScore | undefined,
  known: Known,
): readonly CriterionChange[] {
  const is = next ?? old;
  const isSame =
    old?.state === next?.state && old?.points.min === next?.points.min && old?.points.max === next?.points.max;
  if (is === undefined || isSame) return [];
  const { id, code, title } = is;
  const because = old === undefined || next === undefined ? [] : causes(old, next, known);
  return [{ id, code, title, old: old?.state ?? null, new: next?.state ?? null, because }];
}

/**
 * Why a criterion stands otherwise: where it stands better, what it newly rests on, else what does not stand in its way any
 * more; where it stands worse, what it does not rest on any more, else what newly stands in its way.
 */
function causes(old: CriterionScore, next: CriterionScore, known: Known): readonly CauseReference[] {
  const isBetter = next.points.min + next.points.max > old.points.min + old.points.max;
  const renamed = (reference: Reference): string => known.next.get(wordsOfReference(reference)) ?? '';
  const came = (list: 'evidence' | 'obstacles'): readonly CauseReference[] => {
    const before = new Set(old[list].map(renamed));
    return next[list]
      .filter((reference) => !before.has(wordsOfReference(reference)))
      .map((reference) => ({ ...reference, in: 'new' }));
  };
  const went = (list: 'evidence' | 'obstacles'): readonly CauseReference[] => {
    const now = new Set(next[list].map(wordsOfReference));
    return old[list]
      .filter((reference) => !now.has(renamed(reference)))
      .map((reference) => ({ ...reference, in: 'old' }));
  };
  const reasons = isBetter ? [came('evidence'), went('obstacles')] : [went('evidence'), came('obstacles')];
  const found = reasons.find((each) => each.length > 0) ?? [];
  // What only stands elsewhere is no reason, unless there is no other.
  const real = found.filter((reference) => {
    const pair = known.pairOf.get(`${reference.in} ${wordsOfReference(reference)}`);
    return pair === undefined || !hasSameFacts(pair.old.view, pair.next.view);
  });
  return real.length > 0 ? real : found;
}

function wordsOf(event: EventView): string {
  return [event.number ?? '', foldTitle(titleOf(event))].join('\n');
}

function wordsOfReference({ event, title }: Reference): string {
  return [event ?? '', foldTitle(title)].join('\n');
}
