/** Files that several threads take one by one, whoever is free the next: none waits for another, nor for being told. */
export interface Turns {
  /** Which is next; undefined where all have been taken, or nothing more is to be begun. */
  readonly next: () => number | undefined;
  /** Nothing more is begun, by any thread. */
  readonly stop: () => void;
}

/** What all threads share, to be given to each. */
export interface SharedTurns {
  readonly count: number;
  /** The number of the next, counted by all of them. */
  readonly taken: SharedArrayBuffer;
}

export function sharedTurns(count: number): SharedTurns {
  return { count, taken: new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT) };
}

/** The turns as one of the threads takes them. */
export function turnsOf({ count, taken }: SharedTurns): Turns {
  const counter = new Int32Array(taken);
  return {
    next: () => {
      const index = Atomics.add(counter, 0, 1);
      return index < count ? index : undefined;
    },
    stop: () => void Atomics.store(counter, 0, count),
  };
}

/** Takes what comes in any order, and hands it over by its number. */
export function handingOver<Item>(take: (item: Item) => void): (index: number, item: Item) => void {
  const waiting = new Map<number, Item>();
  let next = 0;
  return (index, item) => {
    waiting.set(index, item);
    for (let ready = waiting.get(next); ready !== undefined; ready = waiting.get(next)) {
      waiting.delete(next);
      next += 1;
      take(ready);
    }
  };
}
