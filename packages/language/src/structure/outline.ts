import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Span } from '../places/span.ts';
import type { Head } from '../syntax/head.ts';
import type { ConstructLine, FieldLine, Words } from '../syntax/source-line.ts';
import { neighboursOf, partsOf } from '../vocabulary/constructs.ts';
import type { ConstructKeyword, FieldKeyword } from '../vocabulary/spellings.ts';

/** A field in its place. */
export interface FieldNode {
  readonly line: FieldLine;
  /** What stands behind the colon, or, where the colon was forgotten, behind the word. */
  readonly value: Words | undefined;
  /** The lines below it that are its own: the `план` of a `показатель`, the `подпись` of who approves. */
  readonly parts?: readonly FieldNode[];
}

/** The lines below a field that begin with a word. */
export function allPartsOf({ parts = [] }: FieldNode, keyword: FieldKeyword): readonly FieldNode[] {
  return parts.filter(({ line }) => line.keyword === keyword);
}

/** The line below a field that begins with a word. */
export function partOf({ parts }: FieldNode, keyword: FieldKeyword): FieldNode | undefined {
  return parts?.find(({ line }) => line.keyword === keyword);
}

/** The last of these fields that can have a line of this word below it, as long as the word does not mean the construct again. */
export function holderAmong(fields: readonly FieldNode[], part: FieldKeyword): FieldNode | undefined {
  const last = fields.findLast(({ line: { keyword } }) =>
    [...partsOf(keyword), ...neighboursOf(keyword)].some((each) => each === part),
  );
  return last !== undefined && partsOf(last.line.keyword).some((each) => each === part) ? last : undefined;
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

/** The line of an expert's conclusion: what the file is about, or a part of its monitoring report. */
export function reviewNodeIn<Node extends OutlineNode>({ roots }: Pick<Outline<Node>, 'roots'>): Node | undefined {
  const nodes = roots.flatMap((root) => [root, ...(root.children as Node[])]);
  return nodes.find(({ keyword }) => keyword === 'review');
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
