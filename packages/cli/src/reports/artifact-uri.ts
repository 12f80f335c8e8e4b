import type { PlatformPath } from 'node:path';
import { isInside, uriOfPath } from '@dorkarta/language/node';

/** A file as a URI relative to a folder, or an absolute one where it lies elsewhere. */
export function artifactUri(file: string, folder: string, path: PlatformPath): string {
  if (!isInside(file, folder, path)) return uriOfPath(file);
  return path.relative(folder, file).split(path.sep).map(encodeURIComponent).join('/');
}
