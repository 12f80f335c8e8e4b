import { stemmer } from '@orama/stemmers/russian';
import { foldWord } from '../../text/fold.ts';
import { isCapital } from '../../text/letters.ts';
import { cyrillicLookAlikes } from '../../text/look-alikes.ts';
import { abbreviations } from '../vocabulary/abbreviations.ts';

/** A word of a title with what its role depends on. */
export interface TitleWord {
  readonly stem: string;
  /** Where the author's word begins and ends in the title (UTF-16 units). */
  readonly start: number;
  readonly end: number;
  /** Counts sentences: words of one clause may belong to one phrase. */
  readonly clause: number;
  /** Within «…»: the theme or name, not the event itself. */
  readonly quoted: boolean;
  /** The mark directly before the word: a comma, a colon, a bracket, a quote; empty where there is none. */
  readonly separator: string;
  readonly capital: boolean;
}

/** Combining marks and soft hyphens come with text pasted from PDF. */
const piece = /(?:[a-zA-Zа-яА-ЯёЁ0-9\u00ad]|[\u0300-\u036f])+\+?|[«»"“”„№.,;:!?()]/g;
const marks = '«»"“”„.,;:!?()';
const quoteMarks = '«»"“”„';
const sentenceEnds = '.;!?';
const longestUncut = 3;

/** More words than any title has; what follows them is not read. */
const mostWords = 400;

/** The words of a title; parts of hyphenated words count one by one, so that «семинар – совещание» is «семинар-совещание». */
export function titleWords(title: string): readonly TitleWord[] {
  const words: TitleWord[] = [];
  let depth = 0;
  let clause = 0;
  let separator = '';
  const folded = foldedAlike(title);
  for (const match of title.matchAll(piece)) {
    if (words.length === mostWords) break;
    const [text] = match;
    const start = match.index;
    if (isMark(text)) {
      separator = text;
      if (quoteMarks.includes(text)) depth = depthAfter(text, depth);
      else if (sentenceEnds.includes(text) && endsSentence(title, start + 1)) clause += 1;
      continue;
    }
    const end = start + text.length;
    const word = folded?.slice(start, end) ?? foldPasted(text);
    const stem = stemOfFolded(whole(word, title[end]));
    words.push({ stem, start, end, clause, quoted: depth > 0, separator, capital: isCapital(text[0]) });
    separator = '';
  }
  return words;
}

/** A title folded at once, where each letter keeps its place. */
function foldedAlike(title: string): string | undefined {
  const folded = pasted.test(title) ? undefined : foldWord(title);
  return folded?.length === title.length ? folded : undefined;
}

/** The word that an abbreviation with its point means. */
function whole(word: string, next: string | undefined): string {
  return next === '.' && word.length <= longestAbbreviation ? (meant.get(word) ?? word) : word;
}

const meant: ReadonlyMap<string, string> = new Map(Object.entries(abbreviations));
const longestAbbreviation = Math.max(...[...meant.keys()].map(({ length }) => length));

function isMark(text: string): boolean {
  return text.length === 1 && marks.includes(text);
}

function depthAfter(mark: string, depth: number): number {
  if (mark === '«' || mark === '„') return depth + 1;
  if (mark === '"' || (mark === '“' && depth === 0)) return depth > 0 ? depth - 1 : 1;
  return Math.max(0, depth - 1);
}

/** A dot inside «т.д.», «2024 г.», «с. Верхнее» or «дир. СОШ» ends no sentence; one before a capital does. */
function endsSentence(title: string, after: number): boolean {
  if (title[after - 1] === ';') return true;
  const cut = lastWord.exec(title.slice(Math.max(0, after - 2 - longestAbbreviation), after))?.[1];
  if (cut !== undefined && (cut.length <= 2 || inPlaces.has(foldWord(cut)) || meant.has(foldWord(cut)))) return false;
  return /^[»"”)]*\s+[«"„(]*[А-ЯЁA-Z]/.test(title.slice(after, after + 8));
}

const lastWord = /(?:^|[^а-яё])([а-яё]+)\.$/i;
const inPlaces: ReadonlySet<string> = new Set(['пос', 'дер', 'им', 'ул', 'обл']);

const pasted = /[\u0300-\u036f\u00ad]/;
const latinAmongCyrillic = /[а-я][a-z]|[a-z][а-я]/;

/**
 * The stem of one word, a little longer than Snowball's where that would confuse words of this field: the shortest words and
 * abbreviations stay uncut («ОО» is not «о»), reflexive words keep what makes them so («обучающихся» are pupils,
 * «обучающий» is a seminar), adjectives keep their double «н» («районный» is not «района»).
 */
export function titleStem(word: string): string {
  return stemOfFolded(foldPasted(word));
}

function foldPasted(word: string): string {
  return foldWord(pasted.test(word) ? word.normalize().replaceAll('\u00ad', '') : word);
}

function stemOfFolded(word: string): string {
  const folded = withoutLookalikes(word);
  if (folded.length <= longestUncut) return folded;
  const stem = stemmer(folded);
  if (folded.endsWith('ся') || folded.endsWith('сь')) return `${stem}-ся`;
  return stem.endsWith('н') && folded.startsWith(`${stem}н`) ? `${stem}н` : stem;
}

/** Scans and keyboards leave Latin letters in Russian words («ШНOР»). */
function withoutLookalikes(word: string): string {
  return latinAmongCyrillic.test(word)
    ? word.replace(/[a-z]/g, (letter) => cyrillicLookAlikes[letter] ?? letter)
    : word;
}
