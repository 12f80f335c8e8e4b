import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Span } from '../places/span.ts';
import type { Head } from '../syntax/head.ts';
import type { ConstructLine, FieldLine, Words } from '../syntax/source-line.ts';
import type { ConstructKeyword } from '../vocabulary/spellings.ts';

/** A field in its place. */
export interface FieldNode {
  readonly line: FieldLine;
  /** What stands behind the colon, or, where the colon was forgotten, behind the word. */
  readonly value: Words | undefined;
  /** The `план` of a `показатель`. */
  target?: FieldNode;
}

/** A construct as it was read, with the fields and constructs that belong to it. */
export interface OutlineNode {
  readonly keyword: ConstructKeyword;
  /** Its line; absent for the roadmap of a file that lost its line `карта`. */
  readonly line: ConstructLine | undefined;
  readonly head: Head;
  readonly fields: FieldNode[];
  readonly children: OutlineNode[];
  /** From its own line to the last that belongs to it. */
  span: Span;
  /** The same in another version of the text where all its own lines are the same; the constructs in a container are not its own. */
  identity: object;
}

/** A construct in its place in a text. */
export interface ConstructNode extends OutlineNode {
  readonly parent: ConstructNode | undefined;
  readonly children: ConstructNode[];
}

/** A file as a tree. What is not understood is in `diagnostics`; everything else is in its place. */
export interface Outline<Node extends OutlineNode = ConstructNode> {
  readonly imports: readonly FieldNode[];
  /** Declarations of performers, schools, groups and projects, wherever they stand. */
  readonly declarations: readonly Node[];
  /** The roadmaps and monitoring reports of the file; more than one is reported. */
  readonly roots: readonly Node[];
  readonly diagnostics: readonly Diagnostic[];
}
