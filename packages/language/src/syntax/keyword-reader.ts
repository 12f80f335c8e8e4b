import { foldWord } from '@dorkarta/core';
import {
  bareSpellings,
  type ConstructKeyword,
  constructSpellings,
  fieldSpellings,
  type KnownField,
  mainSpellings,
  readAsFields,
  type SpellingLanguage,
} from '../vocabulary/spellings.ts';
import { lineSpace } from './line-space.ts';

/** A keyword at the beginning of a line: which it is, and how long its spelling. */
export type KeywordHit =
  | { readonly shape: 'construct'; readonly keyword: ConstructKeyword; readonly length: number }
  | { readonly shape: 'field'; readonly keyword: KnownField; readonly length: number };

interface Entry {
  readonly construct?: ConstructKeyword;
  readonly field?: KnownField;
  readonly fieldWithColon?: KnownField;
  readonly fieldWithArgument?: KnownField;
}

const entries: ReadonlyMap<string, Entry> = indexSpellings();
const mostWords = 2;

function indexSpellings(): ReadonlyMap<string, Entry> {
  const index = new Map<string, Entry>();
  const add = (spelling: string, entry: Entry): void => {
    index.set(foldWord(spelling), { ...index.get(foldWord(spelling)), ...entry });
  };
  for (const keyword of Object.keys(constructSpellings) as ConstructKeyword[]) {
    for (const spelling of mainSpellings(keyword)) add(spelling, { construct: keyword });
  }
  for (const keyword of readAsFields) {
    if (fieldSpellings[keyword].needsArgument === true) {
      for (const spelling of mainSpellings(keyword)) add(spelling, { fieldWithArgument: keyword });
      continue;
    }
    for (const spelling of bareSpellings(keyword)) add(spelling, { field: keyword });
    for (const spelling of mainSpellings(keyword)) add(spelling, { fieldWithColon: keyword });
    for (const spelling of fieldSpellings[keyword].further ?? []) add(spelling, { fieldWithColon: keyword });
  }
  return index;
}

const wordLetters = 'A-Za-z_0-9\\u0400-\\u052F';
const firstWords = new RegExp(`[A-Za-z\\u0400-\\u052F][${wordLetters}-]*(?:[${lineSpace}]+[${wordLetters}-]+)?`, 'y');
const spaces = new RegExp(`[${lineSpace}]+`);
const colon = new RegExp(`[${lineSpace}]*:`, 'y');
/** A code («К3», «К 3») and its colon. */
const argument = new RegExp(
  `[${lineSpace}]+[^${lineSpace}:\\r\\n]+(?:[${lineSpace}]+\\d[\\d.]*)?[${lineSpace}]*:`,
  'y',
);

/** Reads the keyword that a line begins with; `offset` is behind its indentation. */
export function readKeyword(text: string, offset: number): KeywordHit | undefined {
  firstWords.lastIndex = offset;
  const words = firstWords.exec(text)?.[0];
  if (words === undefined) return undefined;
  for (let count = mostWords; count > 0; count -= 1) {
    const spelling = count === mostWords ? words : words.split(spaces, 1).join('');
    const hit = hitOf(entries.get(fold(spelling)), spelling.length, text, offset);
    if (hit !== undefined) return hit;
  }
  return undefined;
}

function hitOf(entry: Entry | undefined, length: number, text: string, offset: number): KeywordHit | undefined {
  if (entry === undefined) return undefined;
  const { construct, field, fieldWithColon, fieldWithArgument } = entry;
  if (fieldWithArgument !== undefined && stands(argument, text, offset + length)) {
    return { shape: 'field', keyword: fieldWithArgument, length };
  }
  // Where a word begins a construct too, its colon makes it a field.
  if (field !== undefined && construct === undefined) return { shape: 'field', keyword: field, length };
  const withColon = field ?? fieldWithColon;
  if (withColon !== undefined && stands(colon, text, offset + length))
    return { shape: 'field', keyword: withColon, length };
  return construct === undefined ? undefined : { shape: 'construct', keyword: construct, length };
}

function stands(pattern: RegExp, text: string, offset: number): boolean {
  pattern.lastIndex = offset;
  return pattern.test(text);
}

function fold(spelling: string): string {
  return foldWord(spelling).replace(spaces, ' ');
}

/** The keyword that a spelling stands for, as a construct's word or as a field's. */
export function constructOf(spelling: string): ConstructKeyword | undefined {
  return entries.get(fold(spelling))?.construct;
}

export function fieldOf(spelling: string): KnownField | undefined {
  const entry = entries.get(fold(spelling));
  return entry?.field ?? entry?.fieldWithColon ?? entry?.fieldWithArgument;
}

/** The keyword that a field's spelling stands for where something stands between it and its colon. */
export function fieldWithArgumentOf(spelling: string): KnownField | undefined {
  return entries.get(fold(spelling))?.fieldWithArgument ?? fieldOf(spelling);
}

/** The language of one spelling: keywords in Latin letters are English. */
export function languageOf(spelling: string): SpellingLanguage {
  return /^[A-Za-z]/.test(spelling) ? 'english' : 'russian';
}
