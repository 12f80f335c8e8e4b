import type { ExitCode } from '../exit-codes.ts';
import type { InputFile } from '../files/input-file.ts';
import type { Folder } from '../folders/folder.ts';
import { countFindings, type FindingCounts, type FoundAt } from '../found-at.ts';

/** A file with all that was found in it, in the order of the text. */
export interface FileReport {
  readonly input: InputFile;
  readonly findings: readonly FoundAt[];
}

/** What a check of files came to. */
export interface CheckReport {
  readonly files: readonly FileReport[];
  /** The rules that a configuration switched off, in the order of the alphabet. */
  readonly rulesOff: readonly string[];
  /** What the authors suppressed counts nowhere. */
  readonly summary: FindingCounts;
  readonly code: ExitCode;
}

/** Counts what was found. */
export function summaryOf(files: readonly FileReport[]): FindingCounts {
  return countFindings(files.flatMap(({ findings }) => findings));
}

/** The rules that the configurations of these folders switched off. */
export function rulesOffIn(folders: Iterable<Folder>): readonly string[] {
  const settings = [...new Set(folders)].flatMap(({ configuration }) => Object.entries(configuration.severity ?? {}));
  const off = settings.filter(([, severity]) => severity === 'off').map(([id]) => id);
  return [...new Set(off)].toSorted();
}

/** The report for programs. */
export function jsonCheckReport({ files, rulesOff, summary }: CheckReport): string {
  const reports = files.map(({ input, findings }) => ({ path: input.shown, findings }));
  return `${JSON.stringify({ files: reports, rulesOff, summary }, undefined, 2)}\n`;
}
