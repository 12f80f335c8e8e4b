import type { TextEdit } from '../../format/text-edit.ts';
import type { Span } from '../../places/span.ts';
import type { ConstructLine, FieldLine } from '../../syntax/source-line.ts';
import type { FieldKeyword } from '../../vocabulary/spellings.ts';

/** A place where something can be completed; `span` is the word that is being typed there, or empty. */
export type Slot = LineStart | HeadSlot | ArgumentSlot | ValueSlot;

/** The keyword of a line. */
export interface LineStart {
  readonly is: 'line-start';
  readonly span: Span;
  readonly row: Span;
  /** What stands behind the word on its row. */
  readonly rest: string;
}

/** What stands behind a construct's word. */
export interface HeadSlot {
  readonly is: 'head';
  readonly line: ConstructLine;
  readonly span: Span;
  readonly row: Span;
  /** Whether a name is there already, so that only the title is written. */
  readonly isNamed: boolean;
}

/** The name behind the word of `действие` or `план`. */
export interface ArgumentSlot {
  readonly is: 'argument';
  readonly line: FieldLine;
  readonly span: Span;
  readonly row: Span;
}

/** The value of a field, or one piece of it. */
export interface ValueSlot {
  readonly is: 'value';
  readonly keyword: FieldKeyword;
  readonly line: FieldLine;
  readonly span: Span;
  readonly row: Span;
  /** The words of the value before the piece. */
  readonly before: string;
  /** The other pieces of a list. */
  readonly others: readonly string[];
  /** What must change beside it: a colon that is missing. */
  readonly furtherEdits: readonly TextEdit[];
}
