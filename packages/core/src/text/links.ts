const address = /https?:\/\/[\p{L}\d][^\s"<>«»“”„]*/giu;

/** Where an address stands in a text. */
export interface LinkPlace {
  readonly start: number;
  readonly end: number;
}

/** The addresses (http and https) in a text; brackets, quotes and punctuation around one do not belong to it. */
export function linksIn(text: string): readonly LinkPlace[] {
  if (!text.includes('://')) return [];
  return [...text.matchAll(address)].map(({ 0: found, index }) => ({
    start: index,
    end: index + withoutPunctuation(found).length,
  }));
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
