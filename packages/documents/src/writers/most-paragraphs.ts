import type { Block } from '../document/table-document.ts';
import type { WriteFormat } from './write-format.ts';

/**
 * A writer that refuses a document of more paragraphs. A list that many events inherit is printed with each of them, so that
 * a small roadmap can have millions; no program opens those, and writing them would take all memory.
 */
export function upToParagraphs(limit: number, write: WriteFormat): WriteFormat {
  return async (document) => {
    const length = document.blocks.reduce((sum, block) => sum + paragraphsOf(block), 0);
    if (length <= limit) return write(document);
    return { ok: false, trouble: { code: 'document-too-large', length, limit } };
  };
}

function paragraphsOf(block: Block): number {
  switch (block.type) {
    case 'paragraph':
    case 'bar':
      return 1;
    case 'bar-chart':
      return block.rows.length * 2;
    case 'heat-map':
      return block.rows.length * (block.columns.length + 1);
    case 'list':
      return block.items.length;
    case 'side-by-side':
      return block.left.length + block.right.length;
    case 'table':
      return block.rows.reduce(
        (sum, { cells }) => cells.reduce((part, { content }) => part + Math.max(1, lengthOf(content)), sum),
        0,
      );
  }
}

function lengthOf(content: readonly Block[]): number {
  return content.reduce((sum, block) => sum + paragraphsOf(block), 0);
}
