import { stripVTControlCharacters } from 'node:util';
import { wrapAnsi } from 'fast-wrap-ansi';
import picocolors from 'picocolors';
import type { Appearance } from './appearance.ts';

/** Gives a text the looks of its meaning; without colours it stays as it is. */
type Look = (text: string) => string;

/** What stands before the first line of a text, and before those that follow from wrapping it. */
export interface Margins {
  readonly first?: string;
  readonly rest?: string;
}

/** How texts are shown on a stream. */
export interface Terminal {
  readonly strong: Look;
  readonly quiet: Look;
  readonly good: Look;
  readonly asking: Look;
  readonly bad: Look;
  readonly telling: Look;
  /** Breaks a text between words so that it fits the width, if there is one. The margins are as wide as they look. */
  readonly wrap: (text: string, margins?: Margins) => string;
}

/** The least width that is worth wrapping for. */
const leastWidth = 20;

/** The ways to show text that an appearance allows. */
export function createTerminal({ colours, width }: Appearance): Terminal {
  const { bold, dim, green, yellow, red, cyan } = picocolors.createColors(colours);
  return {
    strong: bold,
    quiet: dim,
    good: green,
    asking: yellow,
    bad: red,
    telling: cyan,
    wrap: (text, margins = {}) => withMargins(text, margins, width),
  };
}

function withMargins(text: string, { first = '', rest = '' }: Margins, width: number | undefined): string {
  if (width === undefined) return `${first}${text}`;
  const room = width - Math.max(lengthOf(first), lengthOf(rest));
  return `${first}${wrapAnsi(text, Math.max(room, leastWidth)).replaceAll('\n', `\n${rest}`)}`;
}

/** How many characters of a text are seen. */
export function lengthOf(text: string): number {
  return stripVTControlCharacters(text).length;
}
