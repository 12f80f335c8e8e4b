import type { Connection } from 'vscode-languageserver';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { guard } from './guard.ts';
import type { OpenFiles } from './open-files.ts';
import { scoreNotification } from './protocol.ts';
import { scoreParams } from './score-params.ts';
import type { ServerHost } from './server-host.ts';
import { toLspDiagnostics } from './to-lsp-diagnostics.ts';
import type { Look, ViewCache } from './view-cache.ts';

/** Tells the editor of the diagnostics and scores of its open files. */
export interface Publisher {
  /** A file is looked at, and told of, as soon as the server has a moment, or its author a pause. */
  readonly refresh: (uri: string) => void;
  /** Tells anew of a file whose own text is as it was, if it looks otherwise by now: whether it does. */
  readonly retell: (uri: string) => Promise<boolean>;
  /** A file is open no longer. */
  readonly drop: (uri: string) => void;
}

/** Where it gets what it tells. */
export interface PublisherParts {
  readonly connection: Connection;
  readonly host: ServerHost;
  readonly open: OpenFiles;
  readonly views: ViewCache;
  /** What there is to tell of a file that rests on files which it knows nothing of. */
  readonly beside: (look: Look) => Promise<readonly Diagnostic[]>;
  /** Has the editor ask again for what it shows between the words of texts. */
  readonly askAgain: () => void;
}

/**
 * A file whose last look took longer than this, in milliseconds, is not looked at after every key: its author's pause is
 * waited for, as long as a look takes, but no longer than a second.
 */
const quickLook = 250;
const longestWait = 1000;

/** What was told of a file: how it looked, and what there was to tell beside other files. */
interface Told {
  readonly look: Look;
  readonly beside: string;
}

function wordsOf(diagnostics: readonly Diagnostic[]): string {
  return JSON.stringify(diagnostics.map(({ message, span, severity }) => [message, span, severity]));
}

/** So many milliseconds may go by while changes are read that came together, before one of them is looked at. */
const longestReading = 50;

export function createPublisher({ connection, host, open, views, beside, askAgain }: PublisherParts): Publisher {
  const waiting = new Set<string>();
  /** How long it took to look at each open file again the last time, in milliseconds. */
  const durations = new Map<string, number>();
  /** How each open file looked when it was last told of: others may have asked for newer looks since. */
  const told = new Map<string, Told>();
  let haveOthersChanged = false;
  /** Whether a change was read in this turn. */
  let hasChanged = false;
  let flushing: (() => void) | undefined;
  /** Done when all has been told that was being told. */
  let telling: Promise<void> = Promise.resolve();

  const publish = async (uri: string): Promise<void> => {
    const file = open.get(uri);
    if (file === undefined) return;
    const { version, clientUri } = file;
    const started = host.now();
    const look = await views.look(uri);
    if (look === undefined || open.get(uri)?.version !== version) return;
    const others = await beside(look);
    const diagnostics = toLspDiagnostics(look, others, host);
    // The first look at a file tells nothing of the next ones, which look at what changed alone.
    if (told.has(uri)) durations.set(uri, host.now() - started);
    told.set(uri, { look, beside: wordsOf(others) });
    // What is reported shows between the lines of a roadmap that knows nothing of its reports.
    if (look.view.file.type === 'monitoring' && [...open.all()].length > 1) haveOthersChanged = true;
    await connection.sendDiagnostics({ uri: clientUri, version, diagnostics });
    await connection.sendNotification(scoreNotification, scoreParams(look.view, { uri: clientUri, version }));
  };

  const flush = (): void => {
    flushing = undefined;
    telling = tellWaiting(telling);
  };

  const tellWaiting = async (before: Promise<void>): Promise<void> => {
    await before;
    const uris = [...waiting];
    waiting.clear();
    for (const uri of uris) await guard(connection, () => publish(uri));
    if (!haveOthersChanged) return;
    haveOthersChanged = false;
    askAgain();
  };

  /** Flushes in the first turn in which no change was read, or when changes have come for a while. */
  const flushWhenRead = (since: number): void => {
    flushing = host.later(0, () => {
      if (!hasChanged || host.now() - since > longestReading) {
        flush();
        return;
      }
      hasChanged = false;
      flushWhenRead(since);
    });
  };

  const refresh = (uri: string): void => {
    const duration = durations.get(uri) ?? 0;
    const isQuick = duration <= quickLook;
    waiting.add(uri);
    hasChanged = true;
    if (flushing !== undefined && isQuick) return;
    flushing?.();
    if (isQuick) flushWhenRead(host.now());
    else flushing = host.later(Math.min(duration, longestWait), flush);
  };

  return {
    refresh,
    retell: async (uri) => {
      // What is being told just now is known only then: it would look like news.
      await telling;
      if (waiting.has(uri)) return false;
      const look = await views.look(uri);
      if (look === undefined || waiting.has(uri)) return false;
      const before = told.get(uri);
      if (before?.look === look && before.beside === wordsOf(await beside(look))) return false;
      haveOthersChanged = true;
      refresh(uri);
      return true;
    },
    drop: (uri) => {
      waiting.delete(uri);
      durations.delete(uri);
      told.delete(uri);
    },
  };
}
