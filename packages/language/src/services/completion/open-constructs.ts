import { isArgumentKeyword } from '../../generated/keywords.ts';
import type { Span } from '../../places/span.ts';
import { type ConstructNode, type FieldNode, holderAmong, type Outline, partOf } from '../../structure/outline.ts';
import type { SourceLine } from '../../syntax/source-line.ts';
import { canRepeat, hasField, hasFields, partsOf } from '../../vocabulary/constructs.ts';
import type { FieldKeyword } from '../../vocabulary/spellings.ts';

/** What a new line on a row would stand in. */
export interface Surroundings {
  /** The constructs that are open there, from the outside in. */
  readonly open: readonly ConstructNode[];
  /** The declaration directly above, whose own fields can still come. */
  readonly direct: ConstructNode | undefined;
}

export function surroundingsOf(
  { lines, outline }: { readonly lines: readonly SourceLine[]; readonly outline: Outline },
  row: Span,
): Surroundings {
  const root = outline.roots.findLast(({ span }) => span.start < row.start);
  return { open: root === undefined ? [] : chainFrom(root, row), direct: directAbove(lines, outline, row) };
}

/** A construct, and the last of each rank that begins above the row. */
function chainFrom(node: ConstructNode, row: Span): readonly ConstructNode[] {
  const inner = node.children.findLast(({ line, keyword }) => keyword !== 'task' && isAbove(line, row));
  return inner === undefined ? [node] : [node, ...chainFrom(inner, row)];
}

function isAbove(line: Span | undefined, row: Span): boolean {
  return line !== undefined && line.start < row.start;
}

function directAbove(lines: readonly SourceLine[], outline: Outline, row: Span): ConstructNode | undefined {
  const node = outline.declarations.findLast(({ line }) => isAbove(line, row));
  const last = lines.findLast((line) => isAbove(line, row));
  if (node === undefined || last === undefined || !hasFields(node.keyword)) return undefined;
  const own = [node.line, ...node.fields.map(({ line }) => line)];
  return own.some((line) => line?.start === last.start) ? node : undefined;
}

/** The construct that a field on the row belongs to. */
export function ownerAt({ open, direct }: Surroundings, keyword: FieldKeyword): ConstructNode | undefined {
  const has = (node: ConstructNode): boolean => hasField(node.keyword, keyword) || node.fields.some(holdsIt);
  const holdsIt = ({ line }: FieldNode): boolean => partsOf(line.keyword).some((part) => part === keyword);
  return direct !== undefined && has(direct) ? direct : open.findLast(has);
}

/** The fields of a construct that do not stand on the row itself. */
export function fieldsBeside(node: ConstructNode, row: Span): readonly FieldNode[] {
  return node.fields.filter(({ line }) => line.start < row.start || line.start > row.end);
}

/** Whether a construct can take one more of a field. */
export function canTake(node: ConstructNode, keyword: FieldKeyword, row: Span): boolean {
  const holder = holderAbove(node, keyword, row);
  if (holder !== undefined) return lacksPart(holder, keyword, row);
  return (
    hasField(node.keyword, keyword) &&
    keyword !== 'target' &&
    (canRepeat(node.keyword, keyword) || !holds(node, keyword, row))
  );
}

/** Whether a construct has a field already. */
export function holds(node: ConstructNode, keyword: FieldKeyword, row: Span): boolean {
  return fieldsBeside(node, row).some(({ line }) => line.keyword === keyword);
}

/** The field above the row that a line of this word would belong to. */
export function holderAbove(node: ConstructNode, keyword: FieldKeyword, row: Span): FieldNode | undefined {
  return holderAmong(
    node.fields.filter(({ line }) => line.start < row.start),
    keyword,
  );
}

function lacksPart(holder: FieldNode, keyword: FieldKeyword, row: Span): boolean {
  // A plan can have parts of its own: there is always one more.
  const part = isArgumentKeyword(keyword) ? undefined : partOf(holder, keyword)?.line;
  return part === undefined || (part.start >= row.start && part.start <= row.end);
}

/** How deep the line of a construct stands; its fields stand one deeper. */
export function levelOf({ parent, keyword }: ConstructNode): number {
  if (parent === undefined) return 0;
  return keyword === 'task' ? levelOf(parent) + 1 : levelInside(parent);
}

/** How deep the constructs stand that a construct consists of: those of a roadmap as far to the left as its own line. */
export function levelInside(node: ConstructNode): number {
  return node.parent === undefined ? levelOf(node) : levelOf(node) + 1;
}
