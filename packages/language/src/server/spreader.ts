import type { Connection } from 'vscode-languageserver';
import { guard } from './guard.ts';
import type { OpenFiles } from './open-files.ts';
import type { Publisher } from './publisher.ts';
import type { ServerHost } from './server-host.ts';

/** Has open files looked at again that mean something else since another file changed. */
export interface Spreader {
  /** Some file changed, in the editor or outside: whoever rests on it is looked at when nothing changes for a while. */
  readonly changed: (where?: { readonly onDisk: boolean }) => void;
}

/** Whom it asks, and whom it tells. */
export interface SpreaderParts {
  readonly connection: Connection;
  readonly host: ServerHost;
  readonly open: OpenFiles;
  readonly publisher: Publisher;
  /** Has the editor ask again for what it shows of files that no open one imports: the state of a roadmap's events by its reports. */
  readonly askAgain: () => void;
}

/**
 * How long the files that rest on a changed one wait for its author to pause, in milliseconds, and how long at most where
 * there is no pause: files can change on disk for minutes.
 */
const pause = 150;
const longestWait = 1000;

export function createSpreader({ connection, host, open, publisher, askAgain }: SpreaderParts): Spreader {
  let waiting: { readonly since: number; readonly callOff: () => void } | undefined;
  let hasDiskChanged = false;
  const spread = async (): Promise<void> => {
    waiting = undefined;
    let isToldAnew = false;
    for (const uri of open.all()) isToldAnew = (await publisher.retell(uri)) || isToldAnew;
    if (!hasDiskChanged) return;
    hasDiskChanged = false;
    // Whoever tells of an open file anew has the editor ask for all that it shows.
    if (!isToldAnew) askAgain();
  };
  return {
    changed: ({ onDisk } = { onDisk: false }) => {
      hasDiskChanged ||= onDisk;
      const now = host.now();
      const since = waiting?.since ?? now;
      waiting?.callOff();
      const wait = Math.max(0, Math.min(pause, since + longestWait - now));
      waiting = { since, callOff: host.later(wait, () => void guard(connection, spread)) };
    },
  };
}
