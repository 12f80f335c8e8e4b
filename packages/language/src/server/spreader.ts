import type { Connection } from 'vscode-languageserver';
import { guard } from './guard.ts';
import type { OpenFiles } from './open-files.ts';
import type { Publisher } from './publisher.ts';
import type { ServerHost } from './server-host.ts';
import type { ViewCache } from './view-cache.ts';

/** Has open files looked at again that mean something else since another file changed. */
export interface Spreader {
  /** Some file changed, in the editor or outside: whoever rests on it is looked at when nothing changes for a while. */
  readonly changed: () => void;
}

/** Whom it asks, and whom it tells. */
export interface SpreaderParts {
  readonly connection: Connection;
  readonly host: ServerHost;
  readonly open: OpenFiles;
  readonly views: ViewCache;
  readonly publisher: Publisher;
}

/** How long the files that rest on a changed one wait for its author to pause, in milliseconds. */
const pause = 150;

export function createSpreader({ connection, host, open, views, publisher }: SpreaderParts): Spreader {
  let spreading: (() => void) | undefined;
  const spread = async (): Promise<void> => {
    for (const uri of open.all()) if (await views.isOutdated(uri)) publisher.refreshFromOthers(uri);
  };
  return {
    changed: () => {
      spreading?.();
      spreading = host.later(pause, () => void guard(connection, spread));
    },
  };
}
