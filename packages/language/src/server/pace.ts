import type { ServerHost } from './server-host.ts';

/** When files that changed are looked at. */
export interface Pace {
  /** A file has changed that took so many milliseconds to look at the last time. */
  readonly changed: (duration: number) => void;
}

/**
 * A file whose last look took longer than this, in milliseconds, is not looked at after every key: its author's pause is
 * waited for, as long as a look takes, but no longer than a second.
 */
const quickLook = 250;
const longestWait = 1000;

/** So many milliseconds may go by while changes are read that came together, before one of them is looked at. */
const longestReading = 50;

export function createPace(host: Pick<ServerHost, 'now' | 'later'>, look: () => void): Pace {
  /** Whether a change was read in this turn. */
  let hasChanged = false;
  let callOff: (() => void) | undefined;

  const lookNow = (): void => {
    callOff = undefined;
    look();
  };

  /** Looks in the first turn in which no change was read, or when changes have come for a while. */
  const lookWhenRead = (since: number): void => {
    callOff = host.later(0, () => {
      if (!hasChanged || host.now() - since > longestReading) {
        lookNow();
        return;
      }
      hasChanged = false;
      lookWhenRead(since);
    });
  };

  return {
    changed: (duration) => {
      const isQuick = duration <= quickLook;
      hasChanged = true;
      if (callOff !== undefined && isQuick) return;
      callOff?.();
      if (isQuick) lookWhenRead(host.now());
      else callOff = host.later(Math.min(duration, longestWait), lookNow);
    },
  };
}
