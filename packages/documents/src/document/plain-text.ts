import { cleanText } from './clean-text.ts';
import type { Bar, Cell, Inline, List, Paragraph } from './table-document.ts';

/** A cell as plain text: a line for each paragraph and list item, items marked with a dash or their number. */
export function cellText(cell: Cell): string {
  const [only, second] = cell.content;
  if (only === undefined) return '';
  if (second === undefined && only.type === 'paragraph') return inlineText(only.content);
  return cell.content.map(blockText).join('\n');
}

/** A paragraph or list as plain text. */
export function blockText(block: Paragraph | List): string {
  if (block.type === 'paragraph') return inlineText(block.content);
  return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '–'} ${inlineText(item)}`).join('\n');
}

/** The clean text of inline pieces. */
export function inlineText(content: readonly Inline[]): string {
  const [only, second] = content;
  if (only !== undefined && second === undefined) return cleanText(only.text);
  return cleanText(content.map((piece) => piece.text).join(''));
}

/** What the parts of a bar are, in one line: «проведено – 12, частично – 2». */
export function barText({ title, parts }: Bar): string {
  return `${title}: ${parts.map(({ label, count }) => `${label} – ${count}`).join(', ')}`;
}
