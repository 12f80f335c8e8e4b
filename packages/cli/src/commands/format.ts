import { dirname } from 'node:path';
import { counted, nouns } from '@dorkarta/core';
import { fileTroubleMessage, formatText } from '@dorkarta/language';
import { readText } from '@dorkarta/language/node';
import { clearLeftovers, writeAtomically } from '@dorkarta/language/writing';
import { type ExitCode, exitCodes, highest } from '../exit-codes.ts';
import { collectInputs } from '../files/collect-inputs.ts';
import type { InputFile } from '../files/input-file.ts';
import type { Environment } from '../terminal/environment.ts';

/** What `format` is asked for. */
export interface FormatRequest {
  readonly paths: readonly string[];
  /** Only tell which files would change. */
  readonly check: boolean;
}

/** Brings files into the usual form; stdout lists those that were (or would be) changed. */
export async function format({ paths, check }: FormatRequest, environment: Environment): Promise<ExitCode> {
  const { files, troubles } = await collectInputs(paths, environment.cwd);
  for (const trouble of troubles) environment.stderr(`${trouble}\n`);
  const outcomes = files.map((file) => formatFile(file, check, environment));
  if (!check) for (const folder of new Set(files.map(({ path }) => dirname(path)))) clearLeftovers(folder);
  const changed = outcomes.filter(({ isChanged }) => isChanged).length;
  const verb = check ? 'Нужно оформить' : 'Оформлено';
  if (files.length > 0) environment.stderr(`${verb}: ${counted(changed, nouns.file)} из ${files.length}.\n`);
  return highest([
    troubles.length > 0 ? exitCodes.files : exitCodes.fine,
    check && changed > 0 ? exitCodes.findings : exitCodes.fine,
    ...outcomes.map(({ code }) => code),
  ]);
}

interface FormattedFile {
  readonly isChanged: boolean;
  readonly code: ExitCode;
}

function formatFile({ shown, path }: InputFile, check: boolean, { stdout, stderr }: Environment): FormattedFile {
  const text = readText(path, 'keep-mark');
  if (!text.ok) {
    stderr(`${shown}: ${fileTroubleMessage(text.trouble)}\n`);
    return { isChanged: false, code: exitCodes.files };
  }
  const formatted = formatText(text.value);
  if (formatted === text.value) return { isChanged: false, code: exitCodes.fine };
  const saved = check ? undefined : writeAtomically(path, formatted);
  if (saved?.ok === false) {
    stderr(`${shown}: не записан: ${saved.trouble}.\n`);
    return { isChanged: false, code: exitCodes.files };
  }
  stdout(`${shown}\n`);
  return { isChanged: true, code: exitCodes.fine };
}
