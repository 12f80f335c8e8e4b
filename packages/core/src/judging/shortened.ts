import { cutAtWord } from '../text/cut-at-word.ts';
import { withInnerQuotes } from '../text/quoted.ts';

/** How many characters of a text a message shows. */
const longest = 60;

/** A text as it stands within the quotes of a message: on one line, cut at a word where it is too long, its own quotes as „inner“ ones. */
export function shortened(text: string): string {
  return cutAtWord(withInnerQuotes(text.replace(/\s+/g, ' ').trim()), longest);
}
