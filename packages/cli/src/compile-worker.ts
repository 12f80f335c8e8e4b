/** What runs in a further thread while many files are compiled: it opens the same folders, and compiles files in turn. */
import { workerData } from 'node:worker_threads';
import { type CompiledFile, compileFile } from './commands/compile-file.ts';
import type { SharedCompilation } from './commands/compile-in-threads.ts';
import type { GivenToThread } from './files/in-turns.ts';
import { workInTurn } from './files/work-in-turn.ts';
import { folderOpener } from './folders/folder.ts';
import { createTerminal } from './terminal/terminal.ts';

const given = workerData as GivenToThread<SharedCompilation>;
const { outputs, request, appearance } = given.data;
const folders = folderOpener()(outputs.map(({ input }) => input));
const watch = { show: () => {}, terminal: createTerminal(appearance) };

workInTurn(given, async (index): Promise<CompiledFile> => {
  const opened = await folders;
  const [file, planned] = [opened.ok ? opened.value[index] : undefined, outputs[index]];
  if (file === undefined || planned === undefined) throw new Error(`There is no file ${index} any more`);
  return compileFile({ file, outputs: planned.outputs }, request, watch);
});
