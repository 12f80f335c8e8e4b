import { linksIn } from '@dorkarta/core';
import type { Inline } from '../document/table-document.ts';

/** A text as pieces of a paragraph: its addresses are links. */
export function linkedText(text: string): readonly Inline[] {
  const links = linksIn(text);
  if (links.length === 0) return [{ text }];
  let from = 0;
  const pieces = links.flatMap(({ start, end }): readonly Inline[] => {
    const link = text.slice(start, end);
    const before = text.slice(from, start);
    from = end;
    return [{ text: before }, { text: link, link }];
  });
  return [...pieces, { text: text.slice(from) }].filter((piece) => piece.text !== '');
}
