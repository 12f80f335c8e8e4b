import type { Span } from '../../places/span.ts';

const address = /https?:\/\/[\p{L}\d][^\s"<>«»]*/giu;

/** The addresses (http and https) in a text; the punctuation behind one does not belong to it. */
export function linksIn(text: string, offset = 0): readonly Span[] {
  if (!text.includes('://')) return [];
  return [...text.matchAll(address)].map(({ 0: found, index }) => {
    const start = offset + index;
    return { start, end: start + withoutPunctuation(found).length };
  });
}

/** A closing bracket stays where the address itself opens one. */
function withoutPunctuation(link: string): string {
  let surplus = link.split(')').length - link.split('(').length;
  let end = link.length;
  for (; end > 0; end -= 1) {
    const last = link.charAt(end - 1);
    if (last === ')' && surplus > 0) surplus -= 1;
    else if (!'.,;:!?'.includes(last)) break;
  }
  return link.slice(0, end);
}
