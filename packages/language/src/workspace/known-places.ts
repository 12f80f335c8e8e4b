import { failure, type Result } from '@dorkarta/core';
import type { FileHost } from './file-host.ts';
import type { FileTrouble } from './file-trouble.ts';
import { isUnsaved } from './import-path.ts';

/** Where a file or folder really lies, or why that cannot be told. */
export type Place = Result<string, FileTrouble>;

/** What was found out in some round of asking. */
export interface Known<Value> {
  readonly round: number;
  readonly value: Value;
}

/** Which round of asking it is: what was found out in an earlier one is asked for again. */
export type Round = () => number;

/** Where files and folders lie, each asked for once a round. */
export interface KnownPlaces {
  readonly locate: (uri: string) => Promise<Place>;
  /** The same where nobody has to be asked for it. */
  readonly located: (uri: string) => Place | undefined;
  /** What was last known of a place, in whatever round. */
  readonly last: (uri: string) => Place | undefined;
  readonly forget: (uri: string) => void;
  /** Forgets those that lead nowhere. */
  readonly forgetTroubles: () => void;
}

export function createKnownPlaces(host: FileHost, round: Round): KnownPlaces {
  const places = new Map<string, Known<Place>>();
  const located = (uri: string): Place | undefined => {
    const known = places.get(uri);
    return known?.round === round() ? known.value : undefined;
  };
  return {
    located,
    locate: async (uri) => {
      const known = located(uri);
      if (known !== undefined) return known;
      const asked = round();
      const place = isUnsaved(uri) ? failure({ code: 'is-missing' } as const) : await host.locate(uri);
      places.set(uri, { round: asked, value: place });
      return place;
    },
    last: (uri) => places.get(uri)?.value,
    forget: (uri) => void places.delete(uri),
    forgetTroubles: () => {
      for (const [uri, { value }] of places) if (!value.ok) places.delete(uri);
    },
  };
}
