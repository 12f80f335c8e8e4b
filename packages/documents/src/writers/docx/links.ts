import { assertNever } from '@dorkarta/core';
import { safeLink } from '../../safe-link.ts';
import type { Block, Inline, TableDocument } from '../../table-document.ts';

/** The ids of relationships by the addresses that they lead to. */
export type LinkIds = ReadonlyMap<string, string>;

/** An id for each address that a live link of the document leads to, in the order of first use. */
export function linkIds({ blocks }: TableDocument): LinkIds {
  const ids = new Map<string, string>();
  for (const { link } of blocks.flatMap(blockInlines)) {
    const target = safeLink(link);
    if (target !== undefined && !ids.has(target)) ids.set(target, `Link${ids.size + 1}`);
  }
  return ids;
}

function blockInlines(block: Block): readonly Inline[] {
  switch (block.type) {
    case 'paragraph':
      return block.content;
    case 'list':
      return block.items.flat();
    case 'table':
      return block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.content.flatMap(blockInlines)));
    default:
      return assertNever(block);
  }
}
