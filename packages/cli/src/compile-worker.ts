/** What runs in a thread of its own while many files are compiled: it opens the same folders, and compiles one file at a time. */
import { workerData } from 'node:worker_threads';
import workerpool from 'workerpool';
import { type CompiledFile, compileFile } from './commands/compile-file.ts';
import type { SharedCompilation } from './commands/compile-in-threads.ts';
import { folderOpener } from './folders/folder.ts';
import { createTerminal } from './terminal/terminal.ts';

const { outputs, request, appearance } = workerData as SharedCompilation;
const folders = folderOpener()(outputs.map(({ input }) => input));
const watch = { show: () => {}, terminal: createTerminal(appearance) };

async function compileAt(index: number): Promise<CompiledFile> {
  const opened = await folders;
  const [file, planned] = [opened.ok ? opened.value[index] : undefined, outputs[index]];
  if (file === undefined || planned === undefined) throw new Error(`There is no file ${index} any more`);
  return compileFile({ file, outputs: planned.outputs }, request, watch);
}

workerpool.worker({ compileAt });
