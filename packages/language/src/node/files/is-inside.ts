import type { PlatformPath } from 'node:path';

/** Whether a file lies in a folder or below it. */
export function isInside(file: string, folder: string, path: PlatformPath): boolean {
  const relative = path.relative(folder, file);
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}
