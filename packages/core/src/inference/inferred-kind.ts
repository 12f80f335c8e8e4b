import type { Kind } from '../taxonomy/kind.ts';

/** A kind inferred from a title. */
export interface InferredKind {
  readonly kind: Kind;
  /** The form of work in the taxonomy's words, where the title names one. */
  readonly form?: string;
  /**
   * Whether the title alone is enough to count the event as evidence of its kind. For `organizational` that means that it
   * also tells whom it supports; for `methodical`, that it is for teachers or heads. Never sure for events of regional or
   * federal level, exam logistics and general school life.
   */
  readonly sure: boolean;
  /** The author's words it rests on. */
  readonly words: string;
}
