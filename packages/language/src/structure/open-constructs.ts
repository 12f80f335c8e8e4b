import type { ConstructLine } from '../syntax/source-line.ts';
import { constructs, isBodyOfText, isRoot } from '../vocabulary/constructs.ts';
import type { Draft } from './draft.ts';
import type { OutlineNode } from './outline.ts';

/** What is open where the next line of a draft stands. */

/** Whether the next line may say what was done of an event. */
export function isInReport({ roots, open }: Draft): boolean {
  return roots.at(-1)?.keyword === 'monitoring' && open.at(-1)?.keyword !== 'review';
}

/** Whether the next line may belong to an expert's conclusion. */
export function isInReview({ open }: Draft): boolean {
  return open.some(({ keyword }) => keyword === 'review');
}

export function isInsideText(draft: Draft): boolean {
  return draft.open.some((node) => isBodyOfText(node.keyword));
}

/** Below a roadmap «муниципалитет Эртильский район» lacks its colon: municipalities are declared elsewhere, or by a name. */
export function isHomeOf(draft: Draft, keyword: ConstructLine['keyword']): boolean {
  return keyword === 'municipality' && draft.open[0]?.keyword === 'roadmap';
}

/** What is open of a higher rank; what stands in a root ends where another part of that root begins. */
export function openAbove({ open }: Draft, line: ConstructLine): OutlineNode[] {
  const rank = constructs[line.keyword].rank ?? 0;
  return open.filter(
    (node, index) => (constructs[node.keyword].rank ?? 0) < rank && (index === 0 || !isRoot(node.keyword)),
  );
}

/** What the file is about, where that can hold one of these and has none yet. */
export function rootAround({ roots }: Draft, { keyword }: ConstructLine): OutlineNode | undefined {
  const { within } = constructs[keyword];
  const root = roots.at(-1);
  if (within === undefined || root?.keyword !== within) return undefined;
  return root.children.some((child) => child.keyword === keyword) ? undefined : root;
}

/** A construct that goes on makes those around it longer; a declaration has none. */
export function widen({ open }: Draft, node: OutlineNode, end: number): void {
  node.span = { start: node.span.start, end };
  for (let index = open.indexOf(node) - 1; index >= 0; index -= 1) {
    const around = open[index];
    if (around !== undefined) around.span = { start: around.span.start, end };
  }
}

export function nearestOpen(draft: Draft, fits: (node: OutlineNode) => boolean): OutlineNode | undefined {
  return draft.open.findLast(fits);
}

/** The construct that the next line stands in. */
export function innermost({ direct, open }: Draft): OutlineNode | undefined {
  return direct ?? open.at(-1);
}
