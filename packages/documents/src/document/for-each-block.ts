import { assertNever } from '@dorkarta/core';
import type { Block } from './table-document.ts';

/** Visits blocks and those that stand in them, in the order in which they are read. */
export function forEachBlock(blocks: readonly Block[], visit: (block: Block) => void): void {
  for (const block of blocks) {
    visit(block);
    switch (block.type) {
      case 'table':
        for (const row of block.rows) for (const cell of row.cells) forEachBlock(cell.content, visit);
        break;
      case 'side-by-side':
        forEachBlock([...block.left, ...block.right], visit);
        break;
      case 'paragraph':
      case 'list':
      case 'bar':
      case 'bar-chart':
      case 'heat-map':
        break;
      default:
        assertNever(block);
    }
  }
}
