import type { Connection } from 'vscode-languageserver';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { OpenFiles } from './open-files.ts';
import { scoreNotification } from './protocol.ts';
import { scoreParams } from './score-params.ts';
import type { ServerHost } from './server-host.ts';
import { toLspDiagnostics } from './to-lsp-diagnostics.ts';
import type { Look, ViewCache } from './view-cache.ts';

/** Tells the editor how an open file looks, and knows what it told of each. */
export interface Teller {
  /** Tells of a file as it is now, unless it is another by the time that it was looked at. */
  readonly tell: (uri: string) => Promise<void>;
  /** Whether there is no more to tell of a look at a file than was told of it. */
  readonly hasTold: (uri: string, look: Look) => Promise<boolean>;
  /** How long it took to look at a file again the last time, in milliseconds. */
  readonly durationOf: (uri: string) => number;
  readonly drop: (uri: string) => void;
}

/** Where it gets what it tells. */
export interface TellerParts {
  readonly connection: Connection;
  readonly host: ServerHost;
  readonly open: OpenFiles;
  readonly views: ViewCache;
  /** What there is to tell of a file that rests on files which it knows nothing of. */
  readonly beside: (look: Look) => Promise<readonly Diagnostic[]>;
}

/** What was told of a file: how it looked, and what there was to tell beside other files. */
interface Told {
  readonly look: Look;
  readonly beside: string;
}

function wordsOf(diagnostics: readonly Diagnostic[]): string {
  return JSON.stringify(diagnostics.map(({ message, span, severity }) => [message, span, severity]));
}

/** `onReport` is called when a file is told of that others show something of without knowing it. */
export function createTeller({ connection, host, open, views, beside }: TellerParts, onReport: () => void): Teller {
  const durations = new Map<string, number>();
  /** How each open file looked when it was last told of: others may have asked for newer looks since. */
  const told = new Map<string, Told>();
  return {
    tell: async (uri) => {
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
      if (look.view.file.type === 'monitoring' && [...open.all()].length > 1) onReport();
      await connection.sendDiagnostics({ uri: clientUri, version, diagnostics });
      await connection.sendNotification(scoreNotification, scoreParams(look.view, { uri: clientUri, version }));
    },
    hasTold: async (uri, look) => {
      const before = told.get(uri);
      return before?.look === look && before.beside === wordsOf(await beside(look));
    },
    durationOf: (uri) => durations.get(uri) ?? 0,
    drop: (uri) => {
      durations.delete(uri);
      told.delete(uri);
    },
  };
}
