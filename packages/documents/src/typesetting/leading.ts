import type { Block, PageSetup } from '../document/table-document.ts';
import { blockHeight } from './block-height.ts';
import { contentHeight } from './page.ts';

/**
 * The blocks, of which those lead to what follows that one page holds together with it: what says so, and a paragraph above a
 * list, which is its label.
 */
export function leadingOnOnePage<Each extends Block>(blocks: readonly Each[], page: PageSetup): readonly Each[] {
  const most = contentHeight(page);
  let height = 0;
  return blocks
    .map(
      (block, index): Each =>
        block.type === 'paragraph' && blocks[index + 1]?.type === 'list' ? { ...block, leads: true } : block,
    )
    .toReversed()
    .map((block) => {
      const leads = isLeading(block);
      height = blockHeight(block, page) + (leads ? height : 0);
      if (!leads || height <= most) return block;
      const { leads: _, ...alone } = block;
      return alone as Each;
    })
    .toReversed();
}

/** How high that is which the block at a place stands on one page with, in points. */
export function ledHeight(blocks: readonly Block[], place: number, page: PageSetup): number {
  let height = 0;
  for (const [index, block] of blocks.entries()) {
    if (index <= place) continue;
    height += blockHeight(block, page);
    if (!isLeading(block)) break;
  }
  return height;
}

function isLeading(block: Block): block is Block & { readonly leads: true } {
  return 'leads' in block && block.leads === true;
}
