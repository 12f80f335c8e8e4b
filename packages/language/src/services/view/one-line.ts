import { cutAtWord } from '@dorkarta/core';

/** A text of several lines on one, cut to a length that fits an outline, a hint or a message. */
export function oneLine(text: string, length = Number.POSITIVE_INFINITY): string {
  return cutAtWord(text.replace(/\s+/g, ' ').trim(), length);
}
