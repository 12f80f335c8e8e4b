import { foldWord } from '../text/fold.ts';
import { isCapital, letters } from '../text/letters.ts';
import { isTellingWord } from './school-words.ts';

/** A word, a number or a mark of a text in which schools are looked for. */
export interface SchoolToken {
  readonly is: 'word' | 'digits' | 'number-sign' | 'opening' | 'closing' | 'mark';
  /** Folded. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
  /** Whether it can be of a legal form or a kind. */
  readonly tells: boolean;
}

const piece = new RegExp(`[${letters}]+(?:[-‐‑][${letters}]+)*|\\d+|№|[«»„“”"().,;:]`, 'g');

const beginsAsWord = new RegExp(`^[${letters}]`);

/** A legal form that a dash ties to the kind is a word of its own: «МБОУ-СОШ № 5». */
const tied = /оу(?=[-‐‑](?:[а-яё]*ош|сш|цо|лице|гимн|школ|средн|основн|началь|центр))/i;
const pieceOfTied = new RegExp(`[${letters}]+${tied.source}|${piece.source}`, 'gi');

/** Cuts a text into what the names of schools consist of; a straight quote opens and closes. */
export function schoolTokens(text: string): readonly SchoolToken[] {
  let isOpen = false;
  return [...text.matchAll(tied.test(text) ? pieceOfTied : piece)].map((match): SchoolToken => {
    const [found] = match;
    const place = { start: match.index, end: match.index + found.length };
    const folded = foldWord(found).replace(/[‐‑]/g, '-');
    const token = { text: folded, ...place, capital: isCapital(found[0]), tells: isTellingWord(folded) };
    if (beginsAsWord.test(found))
      return { is: isNumberSign(token.text, text[place.end]) ? 'number-sign' : 'word', ...token };
    if (/^\d/.test(found)) return { is: 'digits', ...token };
    if (found === '№') return { is: 'number-sign', ...token };
    if (found === '"') isOpen = !isOpen;
    const opens = found === '«' || found === '„' || (found === '"' && isOpen);
    const closes = found === '»' || found === '“' || found === '”' || (found === '"' && !isOpen);
    return { is: opens ? 'opening' : closes ? 'closing' : 'mark', ...token };
  });
}

/** Keyboards without «№» write «N 5», «No 5». */
function isNumberSign(word: string, next: string | undefined): boolean {
  return (word === 'n' || word === 'no') && next !== undefined && /[\d.\s]/.test(next);
}
