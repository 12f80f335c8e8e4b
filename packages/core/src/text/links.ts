import { letters } from './letters.ts';

const address = new RegExp(`https?://[${letters}\\d][^\\s"<>«»“”„]*`, 'gi');

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

const onlyMarks = /^[.,;:!?]*$/;

/** Words with the address that they end in, if they do; the marks behind it are no part of either. */
export function endingInLink(text: string): { readonly text: string; readonly link?: string } {
  const last = linksIn(text).at(-1);
  const isAtEnd =
    last !== undefined && onlyMarks.test(text.slice(last.end)) && /^\s?$/.test(text.slice(0, last.start).slice(-1));
  if (!isAtEnd) return { text };
  return { text: text.slice(0, last.start).trim(), link: text.slice(last.start, last.end) };
}

/** The beginnings of an address with a slip in them: a letter, the colon or a slash too many or too few, a space. */
const brokenBeginning = new RegExp(
  `(?<![${letters}\\d/=?&.])(?!https?://)h{1,2}t{1,3}p{1,2}(s{0,2})(?:\\s?[:;.]?\\s?[/\\\\]{1,3}|:)(?=[${letters}\\d-]+\\.[${letters}\\d])[^\\s"<>«»“”„]*`,
  'iu',
);

/** An address that opens no page, and what it was meant to be. */
export interface BrokenAddress {
  readonly words: string;
  readonly meant: string;
}

/** The first address in a text that begins as none does. */
export function brokenAddressIn(text: string): BrokenAddress | undefined {
  const [found, secure = ''] = brokenBeginning.exec(text) ?? [];
  if (found === undefined) return undefined;
  const words = withoutPunctuation(found);
  const page = words.replace(/^[a-z]+\s?[:;.]?\s?[/\\]*/iu, '');
  return { words, meant: `http${secure === '' ? '' : 's'}://${page}` };
}
