import type { CellContent, Inline, List, Paragraph, ParagraphStyle } from '../document/table-document.ts';
import { linkedText } from './linked-text.ts';

const itemMark = /^\s*-\s+/;

/** A text of several lines: a line that starts with `- ` is a list item, any other a paragraph. */
export function textBlocks(style: ParagraphStyle, text: string): CellContent {
  const blocks: (Paragraph | List)[] = [];
  let items: (readonly Inline[])[] = [];
  const listStyle = style === 'body' ? 'body' : 'cell';
  const endList = (): void => {
    if (items.length > 0) blocks.push({ type: 'list', ordered: false, style: listStyle, items });
    items = [];
  };
  for (const line of text.split('\n')) {
    if (itemMark.test(line)) {
      items.push(linkedText(line.replace(itemMark, '')));
    } else if (line.trim() !== '') {
      endList();
      blocks.push({ type: 'paragraph', style, content: linkedText(line) });
    }
  }
  endList();
  return blocks;
}
