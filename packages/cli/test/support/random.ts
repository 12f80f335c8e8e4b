/** Choices that a seed makes: the same for the same seed. */
export interface Chance {
  readonly pick: <Value>(values: readonly Value[]) => Value;
  /** True in so large a share of cases. */
  readonly happens: (share: number) => boolean;
  /** A whole number from 0 to what is given, which may be it too. */
  readonly upTo: (most: number) => number;
  readonly shuffled: <Value>(values: readonly Value[]) => readonly Value[];
}

/** The choices of a seed (mulberry32). */
export function chanceOf(seed: number): Chance {
  let state = seed | 0;
  const random = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    pick: (values) => values[Math.floor(random() * values.length)] as (typeof values)[number],
    happens: (share) => random() < share,
    upTo: (most) => Math.floor(random() * (most + 1)),
    shuffled: (values) =>
      values
        .map((value) => ({ value, place: random() }))
        .toSorted((one, other) => one.place - other.place)
        .map(({ value }) => value),
  };
}
