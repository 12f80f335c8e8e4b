import type { InputFile } from '../files/input-file.ts';
import { startThreads } from '../files/start-threads.ts';
import { handingOver, type SharedTurns, sharedTurns, turnsOf } from '../files/turns.ts';
import type { Appearance } from '../terminal/appearance.ts';
import type { Threads } from '../terminal/environment.ts';
import type { CompiledFile } from './compile-file.ts';
import type { CompileJob, CompileOrder } from './compile-request.ts';

/** What each thread is given when it starts: all that is to be compiled, and how. */
export interface SharedCompilation {
  readonly outputs: readonly { readonly input: InputFile; readonly outputs: CompileJob['outputs'] }[];
  readonly request: CompileOrder;
  /** How notes are shown. */
  readonly appearance: Appearance;
  readonly turns: SharedTurns;
}

/** What a thread tells of each file that it has compiled. */
export interface CompiledAt {
  readonly index: number;
  readonly file: CompiledFile;
}

/** How files are compiled by this thread, and handed over. */
export interface CompilingInThreads extends Omit<SharedCompilation, 'outputs' | 'turns'> {
  readonly threads: Threads;
  readonly compileHere: (job: CompileJob) => Promise<CompiledFile>;
  readonly take: (file: CompiledFile) => void;
}

/** A thread for fewer files would have started in vain. */
const filesOfThread = 6;

/**
 * Compiles many files in several threads, of which this one is the first: it has loaded already what the others load yet.
 * What became of each is handed over in the files' order.
 */
export async function compileInThreads(
  jobs: readonly CompileJob[],
  { request, appearance, threads, compileHere, take }: CompilingInThreads,
): Promise<void> {
  const outputs = jobs.map(({ file, outputs: planned }) => ({ input: file.input, outputs: planned }));
  const shared: SharedCompilation = { outputs, request, appearance, turns: sharedTurns(jobs.length) };
  const turns = turnsOf(shared.turns);
  const count = Math.min(threads.most, Math.ceil(jobs.length / filesOfThread)) - 1;
  const hand = handingOver(take);
  const started = startThreads({ part: 'compile-worker', count, data: shared, onEnd: turns.stop }, threads);
  const others = Array.from({ length: count }, () =>
    started.run('compileInTurn', [], ({ index, file }: CompiledAt) => hand(index, file)),
  );
  const byOthers = Promise.all(others);
  // A thread that fails is met below; until then nobody waits for it, and no file is begun in vain.
  byOthers.catch(turns.stop);
  try {
    for (let index = turns.next(); index !== undefined; index = turns.next()) {
      const job = jobs[index];
      if (job !== undefined) hand(index, await compileHere(job));
    }
    await byOthers;
  } finally {
    await started.end();
  }
}
