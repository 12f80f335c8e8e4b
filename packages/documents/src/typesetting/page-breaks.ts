import { assertNever } from '@dorkarta/core';
import type { Inline, PageSetup, ParagraphStyle } from '../document/table-document.ts';
import { barHeight, lineEms, spacingOf, textSize } from './flow-look.ts';
import { weightOf } from './measure-table.ts';
import { countLines } from './measure-text.ts';
import { asideWidth, contentHeight, contentWidth } from './page.ts';
import { headerHeight, rowHeights } from './row-heights.ts';
import type { TypesetDocument, TypesetTable } from './typeset.ts';

/** Where a table may break over pages. */
export interface TableBreaks {
  /** Rows that may break: those higher than half a page. */
  readonly breakable: ReadonlySet<number>;
  /** The first rows that need not stand on one page with the next: what heads the first event of a document, where its page would stay empty otherwise. */
  readonly loose: number;
  /** Whether its headers are so high that they cannot be repeated on each page. */
  readonly headerIsHigh: boolean;
}

/** Where the tables of a document may break over pages. */
export function tableBreaks(document: TypesetDocument): ReadonlyMap<TypesetTable, TableBreaks> {
  const { blocks, page, tableSize } = document;
  const half = contentHeight(page) / 2;
  const tables = blocks.flatMap((block, place) => (block.type === 'table' ? [{ table: block, place }] : []));
  return new Map(
    tables.map(({ table, place }, order) => {
      const heights = rowHeights(table, tableSize, half);
      const header = headerHeight(table, tableSize);
      const breakable = new Set(heights.flatMap((height, row) => (height > half ? [row] : [])));
      const left = order === 0 ? spaceLeft(blocks.slice(0, place), page) : 0;
      const loose = left > half ? looseRows(table, heights, left - header) : 0;
      return [table, { breakable, loose, headerIsHigh: header > half }];
    }),
  );
}

/** The rows that head a table's first event, if that does not fit with them into the space. */
function looseRows({ rows }: TypesetTable, heights: readonly number[], space: number): number {
  const first = rows.findIndex(({ kind }) => kind === 'event' || kind === 'proposal');
  const needed = heights.slice(0, first + 1).reduce((sum, height) => sum + height, 0);
  return needed > space ? Math.max(first, 0) : 0;
}

/** The space that what stands above the table leaves on its last page, in points. */
function spaceLeft(blocks: TypesetDocument['blocks'], page: PageSetup): number {
  const used = sum(blocks.map((block) => blockHeight(block, page)));
  return contentHeight(page) - (used % contentHeight(page));
}

function blockHeight(block: TypesetDocument['blocks'][number], page: PageSetup): number {
  switch (block.type) {
    case 'table':
      return 0;
    case 'bar':
      return barHeight + lineEms * textSize;
    case 'side-by-side':
      return Math.max(...[block.left, block.right].map((side) => sum(side.map((each) => blockHeight(each, page)))));
    case 'list':
      return sum(block.items.map((item) => paragraphHeight(item, 'body', contentWidth(page))));
    case 'paragraph': {
      const isAside = block.style === 'approval' || block.style === 'approval-aside';
      return paragraphHeight(block.content, block.style, isAside ? asideWidth(page) : contentWidth(page));
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
