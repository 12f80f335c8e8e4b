/** Files that others import: they stay known while those that are done with are forgotten. */
export interface HeldFiles {
  /** All that one file imports, by itself or through others. */
  readonly hold: (uris: readonly string[]) => void;
  /** Which files are to be forgotten when one is done with: itself, unless others import it, and those that were held too long. */
  readonly release: (uri: string) => readonly string[];
  readonly clear: () => void;
}

/**
 * So many stay known, those that were imported last: a roadmap has its reports near it. All that a single file imports
 * stays, however much it is: reports that go on from each other import nearly the same, and each would read all before it
 * anew.
 */
const leastHeld = 32;

export function createHeldFiles(): HeldFiles {
  const held = new Set<string>();
  let mostHeld = leastHeld;
  return {
    hold: (uris) => {
      mostHeld = Math.max(leastHeld, uris.length);
      for (const uri of uris) {
        held.delete(uri);
        held.add(uri);
      }
    },
    release: (uri) => {
      const gone = held.has(uri) ? [] : [uri];
      for (const oldest of held) {
        if (held.size <= mostHeld) break;
        held.delete(oldest);
        gone.push(oldest);
      }
      return gone;
    },
    clear: () => held.clear(),
  };
}
