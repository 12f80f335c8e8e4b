import { forEachBlock } from '../../document/for-each-block.ts';
import { safeLink } from '../../document/safe-link.ts';
import type { Block, TableDocument } from '../../document/table-document.ts';

/** The ids of relationships by the addresses that they lead to. */
export type LinkIds = ReadonlyMap<string, string>;

/** An id for each address that a live link of the document leads to, in the order of first use. */
export function linkIds({ blocks }: TableDocument): LinkIds {
  const ids = new Map<string, string>();
  forEachLink(blocks, (link) => {
    const target = safeLink(link);
    if (target !== undefined && !ids.has(target)) ids.set(target, `Link${ids.size + 1}`);
  });
  return ids;
}

function forEachLink(blocks: readonly Block[], visit: (link: string) => void): void {
  forEachBlock(blocks, (block) => {
    const flows = block.type === 'paragraph' ? [block.content] : block.type === 'list' ? block.items : [];
    for (const flow of flows) for (const { link } of flow) if (link !== undefined) visit(link);
  });
}
