import { guard } from './guard.ts';
import { createPace } from './pace.ts';
import { createTeller, type TellerParts } from './teller.ts';

/** Tells the editor of the diagnostics and scores of its open files. */
export interface Publisher {
  /** A file is looked at, and told of, as soon as the server has a moment, or its author a pause. */
  readonly refresh: (uri: string) => void;
  /** Tells anew of a file whose own text is as it was, if it looks otherwise by now: whether it does. */
  readonly retell: (uri: string) => Promise<boolean>;
  /** A file is open no longer. */
  readonly drop: (uri: string) => void;
}

/** Where it gets what it tells, and whom it asks. */
export interface PublisherParts extends TellerParts {
  /** Has the editor ask again for what it shows between the words of texts. */
  readonly askAgain: () => void;
}

export function createPublisher({ askAgain, ...parts }: PublisherParts): Publisher {
  const { connection, host, views } = parts;
  const waiting = new Set<string>();
  let haveOthersChanged = false;
  /** Done when all has been told that was being told. */
  let telling: Promise<void> = Promise.resolve();

  const teller = createTeller(parts, () => {
    haveOthersChanged = true;
  });

  const tellWaiting = async (before: Promise<void>): Promise<void> => {
    await before;
    const uris = [...waiting];
    waiting.clear();
    for (const uri of uris) await guard(connection, () => teller.tell(uri));
    if (!haveOthersChanged) return;
    haveOthersChanged = false;
    askAgain();
  };

  const pace = createPace(host, () => {
    telling = tellWaiting(telling);
  });

  const refresh = (uri: string): void => {
    waiting.add(uri);
    pace.changed(teller.durationOf(uri));
  };

  return {
    refresh,
    retell: async (uri) => {
      // What is being told just now is known only then: it would look like news.
      await telling;
      if (waiting.has(uri)) return false;
      const look = await views.look(uri);
      if (look === undefined || waiting.has(uri)) return false;
      if (await teller.hasTold(uri, look)) return false;
      haveOthersChanged = true;
      refresh(uri);
      return true;
    },
    drop: (uri) => {
      waiting.delete(uri);
      teller.drop(uri);
    },
  };
}
