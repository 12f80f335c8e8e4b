import type { Span } from '../syntax/source-line.ts';

const address = /https?:\/\/[^\s"<>«»]+/gi;
const punctuationAtEnd = /[.,;:!?)\]}]+$/;

/** The addresses (http and https) in a text; the punctuation behind one does not belong to it. */
export function linksIn(text: string, offset = 0): readonly Span[] {
  return [...text.matchAll(address)].flatMap(({ 0: found, index }) => {
    const start = offset + index;
    const end = start + withoutPunctuation(found).length;
    return /^https?:\/\/./i.test(text.slice(start - offset, end - offset)) ? [{ start, end }] : [];
  });
}

/** A closing bracket stays where the address itself opens one. */
function withoutPunctuation(link: string): string {
  const bare = link.replace(punctuationAtEnd, '');
  return bare.includes('(') && link[bare.length] === ')' ? `${bare})` : bare;
}
