import type { Disposable } from 'vscode';

/** Draws again when asked to. */
export interface Refresher extends Disposable {
  readonly refresh: () => void;
}

/** What takes less than this, in milliseconds, is drawn again at once. */
const quick = 50;

/**
 * Draws one thing at a time: what is asked for meanwhile is drawn once afterwards. What took long waits as long again as
 * it took before it is drawn anew, so that whoever types gets at least half of the server's time.
 */
export function createRefresher(draw: () => Promise<void>): Refresher {
  let running = false;
  let asked = false;
  let ended = false;
  const run = async (): Promise<void> => {
    running = true;
    while (asked && !ended) {
      asked = false;
      const started = Date.now();
      await draw().catch(() => undefined);
      const took = Date.now() - started;
      if (took > quick) await new Promise((resolve) => setTimeout(resolve, took));
    }
    running = false;
  };
  return {
    refresh: () => {
      asked = true;
      if (!running) void run();
    },
    dispose: () => {
      ended = true;
    },
  };
}
