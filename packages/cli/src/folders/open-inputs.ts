import type { PassedOver } from '@dorkarta/core/survey';
import { type ExitCode, exitCodes, highest } from '../exit-codes.ts';
import { collectInputs } from '../files/collect-inputs.ts';
import type { Environment } from '../terminal/environment.ts';
import { type FileInFolder, folderOpener, type OpenFolders } from './folder.ts';

/** The files to work on and how much work that is; without files there is nothing to go on with. */
export interface OpenedInputs {
  readonly files: readonly FileInFolder[] | undefined;
  readonly passedOver: readonly PassedOver[];
  readonly work: { readonly files: number; readonly bytes: number };
  /** The exit code so far. */
  readonly code: ExitCode;
}

/** To read and judge a file of so many bytes takes some seconds. */
const long = 4_000_000;

/** Finds the files that the arguments mean, with their folders; what goes wrong is told on stderr. */
export async function openInputs(
  paths: readonly string[],
  { cwd, stderr, onLongRun }: Environment,
  openFolders: OpenFolders = folderOpener(),
): Promise<OpenedInputs> {
  const { files, passedOver, troubles } = await collectInputs(paths, cwd);
  for (const trouble of troubles) stderr(`${trouble}\n`);
  const work = { files: files.length, bytes: files.reduce((sum, { size }) => sum + size, 0) };
  if (files.some(({ size }) => size > long)) onLongRun?.();
  const code = troubles.length > 0 ? exitCodes.files : exitCodes.fine;
  const folders = await openFolders(files);
  if (folders.ok) return { files: folders.value, passedOver, work, code };
  for (const trouble of folders.trouble) stderr(`${trouble}\n`);
  return { files: undefined, passedOver, work, code: highest([code, exitCodes.usage]) };
}
