import {
  type Deadline,
  type KindStatement,
  parseDeadline,
  parseKind,
  parseQuantity,
  type Quantity,
  remember,
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
