import { withInnerQuotes } from '../text/quoted.ts';

/** How many characters of a text a message shows. */
const longest = 60;

/** A text as it stands within the quotes of a message: on one line, cut at a word where it is too long, its own quotes as „inner“ ones. */
export function shortened(text: string): string {
  const line = withInnerQuotes(text.replace(/\s+/g, ' ').trim());
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > longest / 2 ? space : longest).replace(/[\s.,:;–—(„-]+$/, '')}…`;
}
