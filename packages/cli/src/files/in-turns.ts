import type { Threads } from '../terminal/environment.ts';
import { startThreads } from './start-threads.ts';
import { handingOver, type SharedTurns, sharedTurns, turnsOf } from './turns.ts';

/** Work on many items that several threads share, of which this one is the first: it has loaded what others load yet. */
export interface SharedWork<Item, Done, Data> {
  /** The part of the program that each further thread begins with; it calls `workInTurn`. */
  readonly part: string;
  /** A thread for fewer items would have started in vain. */
  readonly itemsOfThread: number;
  /** What each further thread is given. */
  readonly data: Data;
  /** How this thread does an item. */
  readonly here: (item: Item) => Promise<Done>;
  /** Takes what became of each, in the items' order. */
  readonly take: (done: Done) => void;
}

/** What a further thread finds in its `workerData`. */
export interface GivenToThread<Data> {
  readonly data: Data;
  readonly turns: SharedTurns;
}

/** What it tells of each item. */
export interface DoneAt<Done> {
  readonly index: number;
  readonly done: Done;
}

/** The task that a further thread carries out. */
export const taskOfThread = 'workInTurn';

/** Has all items done, each by the thread that is free the next. */
export async function inTurns<Item, Done, Data>(
  items: readonly Item[],
  { part, itemsOfThread, data, here, take }: SharedWork<Item, Done, Data>,
  threads: Threads,
): Promise<void> {
  const given: GivenToThread<Data> = { data, turns: sharedTurns(items.length) };
  const turns = turnsOf(given.turns);
  const count = Math.min(threads.most, Math.ceil(items.length / itemsOfThread)) - 1;
  const hand = handingOver(take);
  const started = startThreads({ part, count, data: given, onEnd: turns.stop }, threads);
  const others = Array.from({ length: count }, () =>
    started.run(taskOfThread, [], ({ index, done }: DoneAt<Done>) => hand(index, done)),
  );
  const byOthers = Promise.all(others);
  // A thread that fails is met below; until then nobody waits for it, and nothing is begun in vain.
  byOthers.catch(turns.stop);
  try {
    for (let index = turns.next(); index !== undefined; index = turns.next()) {
      const item = items[index];
      if (item !== undefined) hand(index, await here(item));
    }
    await byOthers;
  } finally {
    await started.end();
  }
}
