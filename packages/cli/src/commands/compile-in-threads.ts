import { inTurns } from '../files/in-turns.ts';
import type { InputFile } from '../files/input-file.ts';
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
}

/** How files are compiled by this thread, and handed over. */
export interface CompilingInThreads extends Omit<SharedCompilation, 'outputs'> {
  readonly threads: Threads;
  readonly compileHere: (job: CompileJob) => Promise<CompiledFile>;
  readonly take: (file: CompiledFile) => void;
}

/** Compiles many files in several threads; what became of each is handed over in the files' order. */
export async function compileInThreads(
  jobs: readonly CompileJob[],
  { request, appearance, threads, compileHere, take }: CompilingInThreads,
): Promise<void> {
  const outputs = jobs.map(({ file, outputs: planned }) => ({ input: file.input, outputs: planned }));
  const data: SharedCompilation = { outputs, request, appearance };
  await inTurns(jobs, { part: 'compile-worker', itemsOfThread: 6, data, here: compileHere, take }, threads);
}
