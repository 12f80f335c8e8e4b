import { withoutHidden } from '@dorkarta/core';
import { writeText } from '../print/write-text.ts';
import { lineSpace } from '../syntax/line-space.ts';

const spaces = new RegExp(`[${lineSpace}]+`, 'g');
const breaks = /[\r\n\v\f\u2028\u2029]+/;

/**
 * A text from elsewhere, as it is pasted behind a keyword: one paragraph as it is, but for surplus spaces and soft hyphens, in
 * quotes only where it would be read otherwise; several as a block between `"""`, whose rows are indented by `indentation`.
 */
export function pasteText(text: string, indentation = '    '): string {
  const paragraphs = text
    .split(breaks)
    .map(tidy)
    .filter((paragraph) => paragraph !== '');
  const [first = '', ...rows] = writeText(paragraphs.join('\n')).split('\n');
  return [first, ...rows.map((row) => `${indentation}${row.trimStart()}`)].join('\n');
}

/** One paragraph without what cannot be seen or printed; the bullets of lists become «- ». */
function tidy(paragraph: string): string {
  return withoutHidden(paragraph)
    .replace(spaces, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim()
    .replace(/^(?:[•·▪◦‣\uF0B7\uF0A7]\s*|[–—-]\s+)/u, '- ');
}
