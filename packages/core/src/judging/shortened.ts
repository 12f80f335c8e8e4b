import { cutAtWord } from '../text/cut-at-word.ts';
import { withInnerQuotes } from '../text/quoted.ts';

/** How many characters of a text a message shows. */
const longest = 60;

/** A text as it stands within the quotes of a message: on one line, cut at a word where it is too long, its own quotes as „inner“ ones. */
export function shortened(text: string): string {
  return cutAtWord(inQuotes(text), longest);
}

/** Two texts of which a message says that they differ: as they stand where all that is shown of them would be the same. */
export function shortenedApart(one: string, other: string): readonly [one: string, other: string] {
  const shown = [shortened(one), shortened(other)] as const;
  return shown[0] === shown[1] ? [inQuotes(one), inQuotes(other)] : shown;
}

function inQuotes(text: string): string {
  return withInnerQuotes(text.replace(/\s+/g, ' ').trim());
}
