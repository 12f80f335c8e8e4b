import { assertNever } from '@dorkarta/core';
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
  for (const block of blocks) {
    switch (block.type) {
      case 'paragraph':
        for (const { link } of block.content) if (link !== undefined) visit(link);
        break;
      case 'list':
        for (const item of block.items) for (const { link } of item) if (link !== undefined) visit(link);
        break;
      case 'table':
        for (const row of block.rows) for (const cell of row.cells) forEachLink(cell.content, visit);
        break;
      case 'bar':
      case 'bar-chart':
      case 'heat-map':
        break;
      case 'side-by-side':
        forEachLink([...block.left, ...block.right], visit);
        break;
      default:
        assertNever(block);
    }
  }
}
