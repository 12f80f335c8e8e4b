import type { Span } from '../places/span.ts';
import type { ConstructKeyword, FieldKeyword } from '../vocabulary/spellings.ts';

/** A piece of the text as it stands there. */
export interface Words extends Span {
  readonly text: string;
}

/** A line that begins a construct: `head` is all behind its word. */
export interface ConstructLine extends Span {
  readonly shape: 'construct';
  readonly keyword: ConstructKeyword;
  readonly word: Words;
  readonly head: Words | undefined;
}

/** A line with a field: without its colon, what stands behind the word is `bare`. */
export interface FieldLine extends Span {
  readonly shape: 'field';
  readonly keyword: FieldKeyword;
  readonly word: Words;
  readonly argument: Words | undefined;
  readonly colon: Words | undefined;
  readonly value: Words | undefined;
  readonly bare: Words | undefined;
  /** A cell of a row of a table: what its author writes in a line of its own holds in its place. */
  readonly isCell?: true;
}

/** A line that begins with no keyword. */
export interface StrayLine extends Span {
  readonly shape: 'stray';
  readonly words: Words;
}

/** A line of the language: a list or a text in `"""` may take several lines of the file. */
export type SourceLine = ConstructLine | FieldLine | StrayLine;
