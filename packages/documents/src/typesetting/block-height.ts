import { assertNever } from '@dorkarta/core';
import type { Block, Inline, PageSetup, ParagraphStyle } from '../document/table-document.ts';
import { lineEms, spaceBelowTable, spacingOf, textSize } from './flow-look.ts';
import { weightOf } from './measure-table.ts';
import { countLines } from './measure-text.ts';
import { asideWidth, contentWidth } from './page.ts';
import { pictureHeight } from './pictures.ts';

/** How high what stands around the tables is, in points; tables are not measured here. */
export function blockHeight(block: Block, page: PageSetup): number {
  switch (block.type) {
    case 'table':
      return 0;
    case 'bar':
    case 'bar-chart':
    case 'heat-map':
      return pictureHeight(block);
    case 'side-by-side':
      return Math.max(...[block.left, block.right].map((side) => sum(side.map((each) => blockHeight(each, page)))));
    case 'list':
      return sum(block.items.map((item) => paragraphHeight(item, 'body', contentWidth(page))));
    case 'paragraph': {
      const isAside = block.style === 'approval' || block.style === 'approval-aside';
      const distance = block.isBelowTable === true ? spaceBelowTable : 0;
      return distance + paragraphHeight(block.content, block.style, isAside ? asideWidth(page) : contentWidth(page));
    }
    default:
      return assertNever(block);
  }
}

function paragraphHeight(content: readonly Inline[], style: ParagraphStyle, width: number): number {
  const { before, after } = spacingOf(style);
  const lines = countLines(content.map(({ text }) => text).join(''), weightOf(style), width / textSize);
  return before + lines * textSize * lineEms + after;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
