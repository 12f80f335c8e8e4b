import { type EventView, type Kind, kindNames, kinds, type Subject } from '@dorkarta/core';

/** A kind that an event does not state, but surely is of, with the words of its title that say so. */
export interface InferredKindHere {
  readonly kind: Kind;
  readonly words: string;
}

/** The kinds that the title of an event surely tells, where neither the event nor what it stands in states any. */
export function inferredKinds({ factOf }: Subject, event: EventView): readonly InferredKindHere[] {
  if (event.inherited.kinds.length > 0) return [];
  return kinds.flatMap((kind) => {
    const { certainty, basis, words } = factOf(event, kind);
    return certainty === 'yes' && basis === 'inferred' ? [{ kind, words }] : [];
  });
}

/** The kinds as `вид:` states them: «организационное, мониторинг». */
export function kindWords(inferred: readonly InferredKindHere[]): string {
  return inferred.map(({ kind }) => kindNames[kind]).join(', ');
}
