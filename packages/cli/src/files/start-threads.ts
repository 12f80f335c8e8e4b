import workerpool from 'workerpool';
import type { Threads } from '../terminal/environment.ts';

/** What runs in threads of their own. */
export interface ThreadOrder {
  /** The part of the program that each thread begins with. */
  readonly part: string;
  readonly count: number;
  /** What each thread is given when it starts. */
  readonly data: unknown;
  /** What is to happen before they end, so that they begin nothing else. */
  readonly onEnd?: () => void;
}

/** Threads that run. */
export interface StartedThreads {
  /** Has a task done by the next thread that is free; what it tells before its answer is handed over at once. */
  readonly run: <Answer, Told = never>(
    task: string,
    given: readonly unknown[],
    hear?: (told: Told) => void,
  ) => Promise<Answer>;
  /** Ends them when they have done what they have begun; nothing else is begun. */
  readonly end: () => Promise<void>;
}

/** Starts threads. */
export function startThreads({ part, count, data, onEnd }: ThreadOrder, { start, onStart }: Threads): StartedThreads {
  const pool = workerpool.pool(start, {
    workerType: 'thread',
    maxWorkers: count,
    workerThreadOpts: { argv: [part], workerData: data, resourceLimits: { maxYoungGenerationSizeMb: 64 } },
  });
  let ended: Promise<void> | undefined;
  const end = (): Promise<void> => {
    onEnd?.();
    ended ??= Promise.resolve(pool.terminate()).then(() => undefined);
    return ended;
  };
  onStart?.(end);
  return { run: async (task, given, hear) => pool.exec(task, [...given], hear && { on: hear }), end };
}
