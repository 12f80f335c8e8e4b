import { pictureText } from '../document/plain-text.ts';
import type { Block, Cell, Inline, List, Paragraph, Table, TableDocument } from '../document/table-document.ts';

/** A document as text to read in a test: a line for each paragraph and row, with what it is before it. */
export function documentText(document: TableDocument): string {
  return document.blocks.map(blockLines).join('\n');
}

function blockLines(block: Block): string {
  switch (block.type) {
    case 'table':
      return tableLines(block);
    case 'side-by-side':
      return [
        ...block.left.map((each) => `left ${blockLines(each)}`),
        ...block.right.map((each) => `right ${blockLines(each)}`),
      ].join('\n');
    case 'bar':
      return `bar «${block.title}»: ${block.parts.map(({ label, count }) => `${label} ${count}`).join(' | ')}`;
    case 'bar-chart':
    case 'heat-map':
      return `${block.type} ${pictureText(block)}`;
    case 'list':
      return `list: ${flowText(block)}`;
    case 'paragraph':
      return `${block.style}: ${flowText(block)}`;
  }
}

function tableLines({ name, columns, numbersColumns, rows }: Table): string {
  return [
    `table «${name}»: ${columns.map((column) => column.header).join(' | ')}`,
    ...(numbersColumns === true ? [`  numbers: ${columns.map((_, index) => index + 1).join(' | ')}`] : []),
    ...rows.map((row) => `  ${row.kind}: ${row.cells.map(cellText).join(' | ')}`),
  ].join('\n');
}

function cellText({ content, columnSpan = 1, rowSpan = 1 }: Cell): string {
  const spans = `${columnSpan > 1 ? `→${columnSpan} ` : ''}${rowSpan > 1 ? `↓${rowSpan} ` : ''}`;
  return spans + content.map(flowText).join(' ¶ ');
}

function flowText(block: Paragraph | List): string {
  if (block.type === 'paragraph') return inlineText(block.content);
  return block.items.map((item, index) => `${block.ordered ? `${index + 1})` : '–'} ${inlineText(item)}`).join(' ¶ ');
}

function inlineText(content: readonly Inline[]): string {
  return content
    .map(({ text, link, bold }) => {
      const words = text.replaceAll('\n', '⏎');
      if (link !== undefined) return `<${words}>`;
      return bold === true ? `*${words}*` : words;
    })
    .join('');
}
