import { inOrder } from '../files/in-order.ts';
import type { InputFile } from '../files/input-file.ts';
import { startThreads } from '../files/start-threads.ts';
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

/** A thread for fewer files would have started in vain. */
const filesOfThread = 6;

/** Compiles many files in several threads; what became of each is handed over in the files' order. */
export async function compileInThreads(
  jobs: readonly CompileJob[],
  { request, appearance, threads }: Omit<SharedCompilation, 'outputs'> & { readonly threads: Threads },
  take: (file: CompiledFile) => void,
): Promise<void> {
  const outputs = jobs.map(({ file, outputs: planned }) => ({ input: file.input, outputs: planned }));
  const shared: SharedCompilation = { outputs, request, appearance };
  const maxWorkers = Math.min(threads.most, Math.ceil(jobs.length / filesOfThread));
  const started = startThreads({ script: threads.scripts.compile, count: maxWorkers, data: shared }, threads);
  try {
    await inOrder(jobs, maxWorkers * 2, (_, index) => started.run<CompiledFile>('compileAt', index), take);
  } finally {
    await started.end();
  }
}
