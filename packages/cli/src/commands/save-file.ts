import path from 'node:path';
import { nameTrouble } from '@dorkarta/language/node';
import { writeOutput } from '@dorkarta/language/writing';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Environment } from '../terminal/environment.ts';

/** A file that is to be written, whatever it holds. */
export interface SavedFile {
  /** Its absolute path. */
  readonly path: string;
  readonly content: Uint8Array;
  /** The ending of its name, without the dot. */
  readonly ending: string;
  /** Whether a file says itself that this program wrote it last. */
  readonly isMarked?: (bytes: Uint8Array) => boolean;
  /** Its path as the caller would write it. */
  readonly shown: string;
  readonly overwrite: true | undefined;
}

/** Writes a file and prints its path, or says why it was not written. */
export function saveFile(
  { shown, path: file, content, ending, isMarked, overwrite }: SavedFile,
  { stdout, stderr }: Environment,
): ExitCode {
  const saved = writeOutput({ path: file, content, ending, isMarked, overwrite: overwrite === true });
  if (saved.ok) {
    stdout(`${shown}\n`);
    return exitCodes.fine;
  }
  const { message, isForeign } = saved.trouble;
  const remedy = isForeign ? ': переименуйте его, выберите другое имя (--output) или замените его (--overwrite)' : '';
  stderr(`${shown}: не записан: ${message}${remedy}.\n`);
  return exitCodes.files;
}

/** Why no file can bear the name that is asked for, as a sentence. */
export function fileTrouble(output: string, { cwd }: Environment): string | undefined {
  const trouble = nameTrouble(path.resolve(cwd, output), path);
  return trouble === undefined ? undefined : `Параметр --output: ${trouble}.`;
}
