/** The parts of the program, as the build makes them: scripts, each a function that asks for others and gives what it offers. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Script } from 'node:vm';
import { type CompiledPart, type KeptCode, sumOf } from './kept-code.ts';

export interface Parts {
  /** Runs a part, and first those that it asks for; each once. */
  readonly load: (name: string) => unknown;
  /** What was loaded, and can be kept. */
  readonly loaded: readonly CompiledPart[];
}

/** What a part is given: others by name, one of Node's own modules too, and the folder that it lies in. */
type Part = (ask: (name: string) => unknown, folder: string) => unknown;

/** The parts of a folder, compiled by what is kept. */
export function openParts(folder: string, kept: KeptCode | undefined): Parts {
  const loaded: CompiledPart[] = [];
  const offered = new Map<string, unknown>();

  function compiled(name: string): Script {
    const filename = path.join(folder, name);
    const bytes = readFileSync(filename);
    const source = bytes.toString();
    if (kept === undefined || sumOf === undefined) return new Script(source, { filename });
    const sum = sumOf(bytes);
    const cachedData = kept.of(name, sum);
    const script = new Script(source, { filename, ...(cachedData === undefined ? {} : { cachedData }) });
    loaded.push({ name, sum, script });
    return script;
  }

  function load(name: string): unknown {
    if (!offered.has(name)) offered.set(name, (compiled(name).runInThisContext() as Part)(ask, folder));
    return offered.get(name);
  }

  const ask = (name: string): unknown => (name.startsWith('./') ? load(name.slice(2)) : require(name));
  return { load, loaded };
}
