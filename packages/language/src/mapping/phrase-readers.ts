import {
  type Deadline,
  type KindStatement,
  parseDeadline,
  parseKind,
  parseQuantity,
  type Quantity,
} from '@dorkarta/core';

/** How phrases are read. */
export interface PhraseReaders {
  readonly deadline: (text: string) => Deadline;
  readonly quantities: (text: string) => readonly Quantity[];
  readonly kind: (text: string) => KindStatement;
}

/** Reads every phrase anew. */
export const plainReaders: PhraseReaders = {
  deadline: parseDeadline,
  quantities: (text) => parseQuantity(text).quantities,
  kind: parseKind,
};

/**
 * Remembers what was read: an edited file says most things as it did before.
 * Objects of the model must not be shared, since their places are told by their identity, so each reading is a copy.
 */
export function rememberingReaders(): PhraseReaders {
  const deadline = remember(plainReaders.deadline);
  const kind = remember(plainReaders.kind);
  return {
    deadline: (text) => ({ ...deadline(text) }),
    quantities: remember(plainReaders.quantities),
    kind: (text) => ({ ...kind(text) }),
  };
}

/** Enough for the largest roadmaps; beyond it the memory is emptied. */
const mostRemembered = 50_000;

function remember<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const value = known.get(text);
    if (value !== undefined) return value;
    if (known.size >= mostRemembered) known.clear();
    const fresh = read(text);
    known.set(text, fresh);
    return fresh;
  };
}
