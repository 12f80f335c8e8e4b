import { foldWord } from '../../text/fold.ts';
import { stemWord } from '../../text/stem.ts';

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

const piece = /[a-zа-яё0-9]+\+?|[«»"“”„№.,;:!?()]/giu;
const quoteMarks = '«»"“”„';
const sentenceEnds = '.;!?';
const longestUncut = 3;

/** The words of a title; parts of hyphenated words count one by one, so that «семинар – совещание» is «семинар-совещание». */
export function titleWords(title: string): readonly TitleWord[] {
  const words: TitleWord[] = [];
  let depth = 0;
  let clause = 0;
  let separator = '';
  for (const match of title.matchAll(piece)) {
    const [text] = match;
    const start = match.index;
    if (isMark(text)) {
      separator = text;
      if (quoteMarks.includes(text)) depth = depthAfter(text, depth);
      else if (sentenceEnds.includes(text) && endsSentence(title, start + 1)) clause += 1;
      continue;
    }
    const end = start + text.length;
    words.push({ stem: titleStem(text), start, end, clause, quoted: depth > 0, separator, capital: isCapital(text) });
    separator = '';
  }
  return words;
}

function isMark(text: string): boolean {
  return text !== '№' && text.length === 1 && !/[a-zа-яё0-9]/i.test(text);
}

function depthAfter(mark: string, depth: number): number {
  if (mark === '«' || mark === '„') return depth + 1;
  if (mark === '"' || (mark === '“' && depth === 0)) return depth > 0 ? depth - 1 : 1;
  return Math.max(0, depth - 1);
}

/** A dot inside «т.д.», «2024 г.» or «с. Верхнее» ends no sentence; one before a capital does. */
function endsSentence(title: string, after: number): boolean {
  if (title[after - 1] === ';') return true;
  if (/(?:^|[^а-яё])(?:[а-яё]{1,2}|пос|дер|им|ул|обл)\.$/i.test(title.slice(Math.max(0, after - 5), after)))
    return false;
  return /^[»"”)]*\s+[«"„(]*[А-ЯЁA-Z]/.test(title.slice(after, after + 8));
}

function isCapital(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}

const lookalikes: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
};

/**
 * The stem of one word, a little longer than Snowball's where that would confuse words of this field: the shortest words and
 * abbreviations stay uncut («ОО» is not «о»), reflexive words keep what makes them so («обучающихся» are pupils,
 * «обучающий» is a seminar), adjectives keep their double «н» («районный» is not «района»).
 */
export function titleStem(word: string): string {
  const folded = withoutLookalikes(foldWord(word));
  if (folded.length <= longestUncut) return folded;
  const stem = stemWord(folded);
  if (/.{3}с[яь]$/.test(folded)) return `${stem}-ся`;
  return stem.endsWith('н') && folded.startsWith(`${stem}н`) ? `${stem}н` : stem;
}

/** Scans and keyboards leave Latin letters in Russian words («ШНOР»). */
function withoutLookalikes(word: string): string {
  const mixed = /[а-я]/.test(word) && /[a-z]/.test(word);
  return mixed ? word.replace(/[a-z]/g, (letter) => lookalikes[letter] ?? letter) : word;
}
