import { matchWords } from '../text/letters.ts';
import { stemWord, wordsOf } from '../text/stem.ts';
import { titleOf } from '../text/title-of.ts';
import { readSchools } from './read-schools.ts';
import { isConcrete, isSameSchool, type SchoolName } from './school-name.ts';
import { isFormWord, isInstitution, isSchoolWord, levelOfWord, ownerOfLetters, ownerOfWord } from './school-words.ts';

/** A known school that a text names, and the author's words for it. */
export interface NamedSchool {
  /** Its title as it is known. */
  readonly title: string;
  readonly words: string;
}

/** Known schools, found in texts however they are named there. */
export interface SchoolIndex {
  /** The same for the same schools. */
  readonly key: string;
  readonly namedIn: (text: string) => readonly NamedSchool[];
}

/** The index of no schools. */
export const noSchools: SchoolIndex = { key: '', namedIn: () => [] };

interface Known {
  readonly title: string;
  readonly name: SchoolName;
}

/**
 * Prepares the titles of schools, and the schools that some text names, so that finding them costs no more the more there are.
 */
export function indexSchools(titles: readonly string[], text = ''): SchoolIndex {
  const named = readSchools(text).filter(isConcrete);
  if (titles.length === 0 && named.length === 0) return noSchools;
  const byMark = new Map<string, Known[]>();
  const byWords = new Map<string, string>();
  const lengths = new Set<number>();
  for (const title of new Set(titles)) {
    const names = readSchools(title);
    for (const name of names) {
      for (const mark of marksOf(name)) addTo(byMark, mark, { title, name });
    }
    // A school with a number is found by its number wherever it is named, and texts need not be gone through by words.
    if (names.some(({ number }) => number !== undefined)) continue;
    const words = tellingWords(title);
    if (words.every(({ text: word }) => isSchoolWord(word))) continue;
    byWords.set(keyOf(words), title);
    lengths.add(words.length);
  }
  for (const name of named) {
    const title = text.slice(name.start, name.end);
    for (const mark of marksOf(name)) addTo(byMark, mark, { title, name });
  }
  return {
    key: [...titles, text].join('\n'),
    namedIn: (whole) => {
      const text = titleOf(whole);
      return [...byName(text, byMark), ...byWordsAlone(text, byWords, lengths)];
    },
  };
}

/** What names of one school have in common, one of these at least: the number, a proper name, or, without any, the kind. */
function marksOf({ number, names, kind }: SchoolName): readonly string[] {
  if (number !== undefined) return [`№${number}`];
  return names.length > 0 ? names : [`=${kind}`];
}

function* byName(text: string, byMark: ReadonlyMap<string, readonly Known[]>): Generator<NamedSchool> {
  for (const name of readSchools(text)) {
    const known = new Set(marksOf(name).flatMap((mark) => byMark.get(mark) ?? []));
    for (const each of known) {
      if (isSameSchool(name, each.name)) yield { title: each.title, words: text.slice(name.start, name.end) };
    }
  }
}

function addTo(byMark: Map<string, Known[]>, mark: string, known: Known): void {
  const others = byMark.get(mark);
  if (others === undefined) byMark.set(mark, [known]);
  else others.push(known);
}

interface Word {
  readonly text: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

/** A name that says nothing of a school («Центр „Надежда“») is known by its words alone, without its legal form. */
function* byWordsAlone(
  text: string,
  known: ReadonlyMap<string, string>,
  lengths: ReadonlySet<number>,
): Generator<NamedSchool> {
  if (known.size === 0) return;
  const words = tellingWords(text);
  for (const [at, first] of words.entries()) {
    for (const length of lengths) {
      const last = words[at + length - 1];
      const title = last === undefined ? undefined : known.get(keyOf(words.slice(at, at + length)));
      if (title !== undefined && last !== undefined) yield { title, words: text.slice(first.start, last.end) };
    }
  }
}

function tellingWords(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of matchWords(text)) {
    const word = wordsOf(match[0])[0] ?? '';
    if (!isLegalForm(word))
      words.push({ text: word, stem: stemWord(word), start: match.index, end: match.index + match[0].length });
  }
  return words;
}

function isLegalForm(word: string): boolean {
  if (ownerOfLetters(word) !== undefined || ownerOfWord(word) !== undefined || isInstitution(word)) return true;
  return isFormWord(word) && levelOfWord(word) === undefined;
}

function keyOf(words: readonly Word[]): string {
  return words.map(({ stem }) => stem).join(' ');
}
