import { fingerprint } from '../identity/fingerprint.ts';

/** Something that stands in both versions, with its place in each. */
export interface Placed {
  readonly old: number;
  readonly next: number;
  /** The same for the same thing, whichever version is asked first: of orders that are equally long it decides. */
  readonly weight: number;
}

interface Chain {
  readonly length: number;
  readonly weight: number;
  readonly last: number;
}

const none: Chain = { length: 0, weight: 0, last: -1 };

/**
 * What stands out of order: the fewest that have to be moved so that the one order becomes the other. It is the same for
 * both directions, and takes little longer than sorting.
 */
export function outOfOrder<Item extends Placed>(items: readonly Item[]): readonly Item[] {
  const sorted = items.toSorted((one, other) => one.next - other.next);
  const ranks = new Map(items.toSorted((one, other) => one.old - other.old).map((item, index) => [item, index + 1]));
  const best: Chain[] = Array.from({ length: items.length + 1 }, () => none);
  const before: number[] = [];
  let longest = none;
  for (const [index, item] of sorted.entries()) {
    const rank = ranks.get(item) ?? 0;
    const { length, weight, last } = bestUpTo(best, rank - 1);
    before.push(last);
    const chain: Chain = { length: length + 1, weight: weight + item.weight, last: index };
    if (isBetter(chain, longest)) longest = chain;
    for (let at = rank; at < best.length; at += at & -at) if (isBetter(chain, best[at] ?? none)) best[at] = chain;
  }
  const kept = new Set<number>();
  for (let at = longest.last; at >= 0; at = before[at] ?? -1) kept.add(at);
  return sorted.filter((_, index) => !kept.has(index));
}

/** The best chain that ends at a rank up to the given one: what each place of a Fenwick tree knows. */
function bestUpTo(best: readonly Chain[], rank: number): Chain {
  let found = none;
  for (let at = rank; at > 0; at -= at & -at) {
    const chain = best[at] ?? none;
    if (isBetter(chain, found)) found = chain;
  }
  return found;
}

function isBetter(one: Chain, other: Chain): boolean {
  return one.length > other.length || (one.length === other.length && one.weight > other.weight);
}

/** A number of words, the same whichever comes first: what `Placed` asks for. */
export function weightOf(words: readonly string[]): number {
  return Number.parseInt(fingerprint(words.toSorted().join('\n')).slice(0, 8), 16);
}
