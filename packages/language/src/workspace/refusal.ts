import { failure, type Result } from '@dorkarta/core';
import type { FileTrouble } from './file-trouble.ts';

/** A file or a folder, and where it really lies. */
export interface Located {
  readonly uri: string;
  readonly place: Result<string, FileTrouble>;
}

/** A file that lies outside of a folder, links resolved, is refused unread; of one that is not there only its path can tell. */
export function refusal(file: Located, folder: Located): Result<never, FileTrouble> | undefined {
  const isInside =
    file.place.ok && folder.place.ok ? isWithin(file.place.value, folder.place.value) : isWithin(file.uri, folder.uri);
  return isInside ? undefined : failure({ code: 'is-outside-workspace' });
}

function isWithin(uri: string, folder: string): boolean {
  return uri === folder || uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}
