/** What runs in a thread of its own while many files are compiled: it opens the same folders, and compiles files in turn. */
import { workerData } from 'node:worker_threads';
import workerpool from 'workerpool';
import { compileFile } from './commands/compile-file.ts';
import type { CompiledAt, SharedCompilation } from './commands/compile-in-threads.ts';
import { turnsOf } from './files/turns.ts';
import { folderOpener } from './folders/folder.ts';
import { createTerminal } from './terminal/terminal.ts';

const { outputs, request, appearance, turns } = workerData as SharedCompilation;
const folders = folderOpener()(outputs.map(({ input }) => input));
const watch = { show: () => {}, terminal: createTerminal(appearance) };

/** Compiles one file after another until no thread has one left to begin, and tells of each. */
async function compileInTurn(): Promise<void> {
  const opened = await folders;
  const { next } = turnsOf(turns);
  for (let index = next(); index !== undefined; index = next()) {
    const [file, planned] = [opened.ok ? opened.value[index] : undefined, outputs[index]];
    if (file === undefined || planned === undefined) throw new Error(`There is no file ${index} any more`);
    const compiled = await compileFile({ file, outputs: planned.outputs }, request, watch);
    workerpool.workerEmit({ index, file: compiled } satisfies CompiledAt);
  }
}

workerpool.worker({ compileInTurn });
