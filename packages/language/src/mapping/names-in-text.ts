import { letters, smallLetters } from '@dorkarta/core';
import { diagnose } from '../diagnostics/diagnostic.ts';
import type { DeclaredName, NamedKind } from '../names/declared-name.ts';
import type { Words } from '../syntax/source-line.ts';
import type { FieldKeyword } from '../vocabulary/spellings.ts';
import type { MappingContext } from './context.ts';

/** Declared names in free texts: they are printed as they are, and say nothing to who reads the document. */

/** Whom and what the names stand for that are written into texts by mistake. */
const kinds: readonly NamedKind[] = ['performer', 'school', 'group', 'project', 'task'];

/** The fields that are printed word for word. */
const printed: ReadonlySet<FieldKeyword> = new Set([
  'indicator',
  'target',
  'document',
  'note',
  'goal',
  'own',
  'action',
  'rationale',
  'annex',
  'information',
  'reason',
  'resolution',
]);

/** A word in small letters, which is no part of an address or of a longer word. */
const smallWord = new RegExp(
  `(?<![${letters}\\d_/.@:?=&#-])[${smallLetters}_][${smallLetters}\\d_]*(?![${letters}\\d_/@-]|\\.[${letters}])`,
  'g',
);
const vowels = /[аеёиоуыэюяaeiouy]/gi;
/** An abbreviation is no longer. */
const longestAbbreviation = 7;

/** A declared name that stands in a text. */
interface NameInText {
  readonly words: Words;
  readonly declared: DeclaredName;
}

/** The first declared name in a text that is no word by itself: with a digit or «_», without vowels, or the initials of its title. */
export function nameInText({ text, start }: Words, { lookUp }: Pick<MappingContext, 'lookUp'>): NameInText | undefined {
  for (const { 0: word, index } of text.matchAll(smallWord)) {
    if (!mayBeNoWord(word)) continue;
    const found = lookUp({ words: word, kinds, quoted: false, numbers: false, exact: true });
    if (found.is !== 'declared' || found.declared.name !== word || found.declared.title === word) continue;
    if (hasMark(word) || isWithoutVowels(word) || isOfInitials(word, found.declared.title)) {
      const words = { text: word, start: start + index, end: start + index + word.length };
      return { words, declared: found.declared };
    }
  }
  return undefined;
}

function hasMark(word: string): boolean {
  return /[\d_]/.test(word);
}

function isWithoutVowels(word: string): boolean {
  return word.length > 1 && word.search(vowels) < 0;
}

/** Asked before a word is looked up: most words of a text need not be. */
function mayBeNoWord(word: string): boolean {
  if (hasMark(word)) return true;
  return word.length > 1 && word.length <= longestAbbreviation && (word.match(vowels) ?? []).length <= 2;
}

/** Whether a word is made of the first letters of the words of a title, some of which it may leave out. */
function isOfInitials(word: string, title: string): boolean {
  const initials = [...title.toLowerCase().matchAll(/(?<!\p{L})\p{L}/gu)].map(([initial]) => initial);
  let at = 0;
  for (const initial of initials) if (initial === word[at]) at += 1;
  return word.length > 2 && at === word.length;
}

/** Tells of a declared name in the text of a field that is printed. */
export function reportNameIn(text: Words, context: MappingContext): void {
  const found = nameInText(text, context);
  if (found === undefined) return;
  const { words, declared } = found;
  const message = `Имя «${words.text}» в тексте печатается как есть: напишите название («${declared.title}»).`;
  context.diagnostics.push(diagnose('name-is-known', words, message));
}

/** The same of a field; a text in quotes is never a name. */
export function reportNameInField(keyword: FieldKeyword, value: Words, context: MappingContext): void {
  if (!printed.has(keyword) || /^"(?!"")/.test(value.text)) return;
  reportNameIn(value, context);
}
