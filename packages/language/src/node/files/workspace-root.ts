import { existsSync } from 'node:fs';
import type { PlatformPath } from 'node:path';

/** The name of the configuration file. */
export const configurationName = 'dorkarta.config.json';

/** Where a file belongs: its workspace, and the configuration that holds there. */
export interface WorkspaceRoot {
  readonly folder: string;
  readonly configuration: string | undefined;
}

/** The folder of the nearest configuration above the file, else the nearest with `.git`, else the file's own. */
export function findWorkspaceRoot(
  file: string,
  path: PlatformPath,
  exists: (path: string) => boolean = existsSync,
): WorkspaceRoot {
  const folders = foldersAbove(file, path);
  const configured = folders.find((folder) => exists(path.join(folder, configurationName)));
  if (configured !== undefined) return { folder: configured, configuration: path.join(configured, configurationName) };
  const repository = folders.find((folder) => exists(path.join(folder, '.git')));
  return { folder: repository ?? path.dirname(file), configuration: undefined };
}

function foldersAbove(file: string, path: PlatformPath): readonly string[] {
  const folders: string[] = [];
  for (let folder = path.dirname(file); folder !== folders.at(-1); folder = path.dirname(folder)) folders.push(folder);
  return folders;
}

/** Whether a file lies in a folder or below it. */
export function isInside(file: string, folder: string, path: PlatformPath): boolean {
  const relative = path.relative(folder, file);
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}
