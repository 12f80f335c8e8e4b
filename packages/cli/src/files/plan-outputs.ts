import type { PlatformPath } from 'node:path';
import type { InputFile } from './input-file.ts';

/** A file that is to be written. */
export interface PlannedOutput<Format extends string = string> {
  readonly input: InputFile;
  readonly format: Format;
  /** Its path as the caller would write it. */
  readonly shown: string;
  /** Its absolute path. */
  readonly path: string;
}

/** Where outputs go. */
export interface OutputPlace {
  readonly cwd: string;
  /** The folder asked for; without one, outputs stand beside their sources. */
  readonly folder: string | undefined;
  /** What stands behind the name of the source («-баллы»). */
  readonly suffix?: string;
}

/** `FILE.dk` becomes `FILE.<format>`, beside it or in the output folder, where a folder keeps its tree. */
export function planOutputs<Format extends string>(
  input: InputFile,
  formats: readonly Format[],
  { cwd, folder, suffix = '' }: OutputPlace,
  path: PlatformPath,
): readonly PlannedOutput<Format>[] {
  const source = folder === undefined ? input.shown : path.join(folder, input.relative);
  return formats.map((format) => {
    const shown = `${source.replace(/\.dk$/i, '')}${suffix}.${format}`;
    return { input, format, shown, path: path.resolve(cwd, shown) };
  });
}

/** Outputs that are one file: of two inputs, or of an output and an input. */
export interface Clash {
  readonly shown: string;
  readonly inputs: readonly InputFile[];
  readonly overwrites: InputFile | undefined;
}

/** Outputs that would overwrite one another, or an input. */
export function findClashes(
  planned: readonly PlannedOutput[],
  inputs: readonly InputFile[],
  path: PlatformPath,
): readonly Clash[] {
  const read = new Map(inputs.map((input) => [sameFile(input.path, path), input]));
  const written = new Map<string, PlannedOutput[]>();
  for (const output of planned) {
    const key = sameFile(output.path, path);
    written.set(key, [...(written.get(key) ?? []), output]);
  }
  return [...written].flatMap(([key, outputs]) => {
    const overwrites = read.get(key);
    const [first, second] = outputs;
    if (first === undefined || (second === undefined && overwrites === undefined)) return [];
    return [{ shown: first.shown, inputs: outputs.map(({ input }) => input), overwrites }];
  });
}

/** Windows does not tell names apart by case. */
function sameFile(absolute: string, path: PlatformPath): string {
  return path.sep === '\\' ? absolute.toLowerCase() : absolute;
}
