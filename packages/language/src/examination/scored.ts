import type { Score } from '@dorkarta/core';

/** A score, or in Russian why there is none. */
export type Scored = { readonly score: Score } | { readonly score: null; readonly reason: string };

export function notScored(reason: string): Scored {
  return { score: null, reason };
}
