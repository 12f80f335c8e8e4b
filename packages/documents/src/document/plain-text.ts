import { cleanText } from './clean-text.ts';
import type { Cell, HeatMap, HeatMapRow, Inline, List, Paragraph, Picture } from './table-document.ts';

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

/** What a picture shows, in one line: «Как исполняются мероприятия: проведено – 12, частично – 2». */
export function pictureText(picture: Picture): string {
  return `${picture.title}: ${pictureParts(picture).join(picture.type === 'heat-map' ? '; ' : ', ')}`;
}

function pictureParts(picture: Picture): readonly string[] {
  switch (picture.type) {
    case 'bar':
      return picture.parts.map(({ label, count }) => `${label} – ${count}`);
    case 'bar-chart':
      return picture.rows.map(({ label, words }) => `${label} – ${words}`);
    case 'heat-map':
      return picture.rows.map((row) => `${row.label}: ${heatMapRowText(picture, row)}`);
  }
}

/** The columns of a row by what is so in them: «выполнено – К1, К2; не выполнено – К3». */
export function heatMapRowText({ columns, legend }: HeatMap, { tones }: HeatMapRow): string {
  return legend
    .map(({ tone, words }) => ({ words, named: columns.filter((_, index) => tones[index] === tone) }))
    .filter(({ named }) => named.length > 0)
    .map(({ words, named }) => `${words} – ${named.join(', ')}`)
    .join('; ');
}
