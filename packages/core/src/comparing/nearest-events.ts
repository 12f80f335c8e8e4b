import { stemWord, wordsOf } from '../text/stem.ts';
import type { EventView } from '../view/event-run.ts';

/** An event that nothing in the other version is called like, and where it stands among those that are known. */
export interface Stranger {
  readonly view: EventView;
  readonly index: number;
  /** The same for events of both versions that stand in one place between the same neighbours. */
  readonly slot: string;
}

/** So much of the words of two events must be the same, weighed by how telling they are; less where they stand in one place. */
const enough = { anywhere: 0.5, inPlace: 0.25 };

/** An event is compared with so many of those that share its rarest words. */
const mostCandidates = 48;

interface Worded extends Stranger {
  readonly stems: ReadonlySet<string>;
  /** What its words weigh together. */
  readonly weight: number;
}

/** Two events that may be one. */
interface Likeness {
  readonly old: Worded;
  readonly next: Worded;
  readonly share: number;
}

/** Finds which events are one and were only said in other words; the nearest are paired first, and none twice. */
export function pairByWords(
  old: readonly Stranger[],
  next: readonly Stranger[],
  all: readonly EventView[],
): readonly (readonly [old: Stranger, next: Stranger])[] {
  if (old.length === 0 || next.length === 0) return [];
  const weigh = weights(all);
  const [worded, otherWorded] = [old.map((each) => withWords(each, weigh)), next.map((each) => withWords(each, weigh))];
  const likenesses = [
    ...candidates(worded, otherWorded).map(([one, other]) => likeness(one, other, weigh)),
    ...candidates(otherWorded, worded).map(([one, other]) => likeness(other, one, weigh)),
  ].filter(isEnough);
  const taken = new Set<Worded>();
  return likenesses.toSorted(nearestFirst).flatMap((pair) => {
    if (taken.has(pair.old) || taken.has(pair.next)) return [];
    taken.add(pair.old).add(pair.next);
    return [[pair.old, pair.next] as const];
  });
}

/** How telling each word is: the more, the fewer events have it. Whole numbers, so that no order of adding them matters. */
function weights(all: readonly EventView[]): (stem: string) => number {
  const counts = new Map<string, number>();
  for (const view of all) for (const stem of stemsOf(view)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return (stem) => Math.round(1000 * Math.log2(1 + all.length / (counts.get(stem) ?? 1)));
}

function stemsOf({ texts }: EventView): ReadonlySet<string> {
  return new Set(wordsOf(texts.join('\n')).map(stemWord));
}

function withWords(stranger: Stranger, weigh: (stem: string) => number): Worded {
  const stems = stemsOf(stranger.view);
  return { ...stranger, stems, weight: sum([...stems].map(weigh)) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

/** The pairs that are worth a look: those that stand in one place, and for each of the first those that share its rarest words. */
function candidates(of: readonly Worded[], among: readonly Worded[]): readonly (readonly [Worded, Worded])[] {
  const bySlot = new Map(among.map((each) => [each.slot, each]));
  const byStem = new Map<string, Worded[]>();
  for (const each of among) {
    for (const stem of each.stems) {
      const known = byStem.get(stem);
      if (known === undefined) byStem.set(stem, [each]);
      else known.push(each);
    }
  }
  return of.flatMap((each) => {
    const found = new Set<Worded>();
    const inPlace = bySlot.get(each.slot);
    if (inPlace !== undefined) found.add(inPlace);
    const rarest = [...each.stems]
      .map((stem) => byStem.get(stem) ?? [])
      .toSorted((one, other) => one.length - other.length);
    for (const list of rarest) {
      for (const other of list) {
        if (found.size >= mostCandidates) break;
        found.add(other);
      }
    }
    return [...found].map((other) => [each, other] as const);
  });
}

function likeness(old: Worded, next: Worded, weigh: (stem: string) => number): Likeness {
  const [fewer, more] = old.stems.size <= next.stems.size ? [old.stems, next.stems] : [next.stems, old.stems];
  const shared = sum([...fewer].filter((stem) => more.has(stem)).map(weigh));
  const whole = old.weight + next.weight;
  return { old, next, share: whole === 0 ? 0 : (2 * shared) / whole };
}

function isEnough({ old, next, share }: Likeness): boolean {
  return share >= (old.slot === next.slot ? enough.inPlace : enough.anywhere);
}

/** Of pairs that are equally near those come first that moved least, then the earlier ones. */
function nearestFirst(one: Likeness, other: Likeness): number {
  return (
    other.share - one.share ||
    distance(one) - distance(other) ||
    one.old.index + one.next.index - (other.old.index + other.next.index)
  );
}

function distance({ old, next }: Likeness): number {
  return (old.slot === next.slot ? 0 : 1) + Math.abs(old.index - next.index);
}
