import type { Files } from '../workspace/files.ts';
import { normalUri } from '../workspace/import-path.ts';

/** The one URI of each file, however the editor escapes or spells it. */
export interface ClientUris {
  /** The one URI of a file that the editor means; an open file keeps the one that it was opened by. */
  readonly keyOf: (clientUri: string) => string;
  /** A file is opened: gives the URI that it keeps. */
  readonly open: (clientUri: string) => string;
  /** A file is closed: gives the URI that it had. */
  readonly close: (clientUri: string) => string;
}

export function createClientUris({ spell }: Pick<Files, 'spell'>): ClientUris {
  const opened = new Map<string, string>();

  const keyOf = (clientUri: string): string => {
    const uri = normalUri(clientUri);
    return opened.get(uri) ?? spell(uri);
  };

  return {
    keyOf,
    open: (clientUri) => {
      const uri = keyOf(clientUri);
      opened.set(normalUri(clientUri), uri);
      return uri;
    },
    close: (clientUri) => {
      const uri = keyOf(clientUri);
      opened.delete(normalUri(clientUri));
      return uri;
    },
  };
}
