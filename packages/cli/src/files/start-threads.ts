import { getCompileCacheDir } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import workerpool from 'workerpool';
import type { Threads } from '../terminal/environment.ts';

/** What runs in threads of their own. */
export interface ThreadOrder {
  /** The file of the script that each thread runs. */
  readonly script: string;
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

/** Starts threads; they remember compiled code where the program does, and so are ready sooner. */
export function startThreads({ script, count, data, onEnd }: ThreadOrder, { onStart }: Threads): StartedThreads {
  const pool = workerpool.pool(script, {
    workerType: 'thread',
    maxWorkers: count,
    workerThreadOpts: {
      workerData: data,
      env: { ...process.env, ...compiledCode() },
      resourceLimits: { maxYoungGenerationSizeMb: 64 },
    },
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

/** Where Node remembers compiled code; a thread is told by a variable, since it does not take it from its program. */
function compiledCode(): { readonly NODE_COMPILE_CACHE?: string } {
  // Of a version of Node it is one folder below; Node before 22.8 remembers none.
  const folder = getCompileCacheDir?.();
  return folder === undefined ? {} : { NODE_COMPILE_CACHE: path.dirname(folder) };
}
