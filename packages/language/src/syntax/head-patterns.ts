import { romanSource } from '@dorkarta/core';
import { lineSpace } from './line-space.ts';

/** The sources of the patterns for what can stand before a construct's text. */

const space = `[${lineSpace}]`;

/** A name: a letter or `_`, then letters, digits, `_`, and `-` inside. */
export const nameSource = '[A-Za-z_\\u0400-\\u052F](?:[A-Za-z_0-9\\u0400-\\u052F-]*[A-Za-z_0-9\\u0400-\\u052F])?';

/**
 * Parts of at most three digits with a dot inside or after, the first of them also in Roman digits; one part alone may have
 * up to five digits («1000.»), while several with a longer one are no number («2024.09.01»).
 */
export const numberSource = `(?:(?:\\d{1,3}|${romanSource})\\.(?:\\d{1,3}\\.)*\\d{0,3}|\\d{4,5}\\.(?!\\d))`;

/** A colon or a dash that does not belong there, a number, and a name, each with the space behind it. */
export const colonSource = `(:|[–—−-](?=${space}))${space}*`;
/** A Roman number that is all there is needs no dot. */
export const numberedSource = `(${numberSource}|${romanSource}(?=${space}*$))(?:${space}+|$)`;
export const namedSource = `(${nameSource})${space}+=(?:${space}+|$)`;

/** All of them, where the text begins behind them. */
export const beforeTitleSource = `(?:(?::|[–—−-](?=${space}))${space}*)?(?:${numberSource}${space}+)?(?:${nameSource}${space}+=${space}+)?`;
