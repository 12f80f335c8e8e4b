import type { Span } from '../syntax/source-line.ts';

const address = /https?:\/\/[\p{L}\d][^\s"<>«»]*/giu;

/** The addresses (http and https) in a text; the punctuation behind one does not belong to it. */
export function linksIn(text: string, offset = 0): readonly Span[] {
  return [...text.matchAll(address)].map(({ 0: found, index }) => {
    const start = offset + index;
    return { start, end: start + withoutPunctuation(found).length };
  });
}

/** A closing bracket stays where the address itself opens one. */
function withoutPunctuation(link: string): string {
  const bare = link.replace(/[.,;:!?]+$/, '');
  const isSurplus = bare.endsWith(')') && bare.split('(').length < bare.split(')').length;
  return isSurplus ? withoutPunctuation(bare.slice(0, -1)) : bare;
}
