// The rest of the package needs the code that is generated here, so that its entry cannot be used.
// biome-ignore lint/style/noRestrictedImports: see above
import { lineSpace } from '../../packages/language/src/syntax/line-space.ts';
// biome-ignore lint/style/noRestrictedImports: see above
import { type ConstructKeyword, constructKeywords } from '../../packages/language/src/vocabulary/constructs.ts';
// biome-ignore lint/style/noRestrictedImports: see above
import * as spelling from '../../packages/language/src/vocabulary/spellings.ts';

// biome-ignore lint/style/noRestrictedImports: see above
export * from '../../packages/language/src/vocabulary/constructs.ts';

const { bareSpellings, fieldSpellings, mainSpellings, spellingsOf } = spelling;

/** Sources of patterns for what lines begin with, in the notation of TextMate's Oniguruma. */

/** The characters between words, for the inside of a character class. */
export const spaces: string = lineSpace.replace(/\\u([0-9A-F]{4})/g, '\\x{$1}');

/** What a word consists of, for the inside of a character class. */
export const letters = 'A-Za-z_0-9Ѐ-ԯ';

/** A name: a letter or `_`, then letters, digits, `_`, and `-` inside. */
export const nameSource: string = `[A-Za-z_Ѐ-ԯ](?:[${letters}-]*[${letters}])?`;

export type FieldKeyword = keyof typeof fieldSpellings;

export const fieldKeywords: readonly FieldKeyword[] = Object.keys(fieldSpellings) as FieldKeyword[];

/** Any spelling of these constructs, up to the end of the word. */
export function constructPattern(keywords: readonly ConstructKeyword[]): string {
  return anyOf(keywords.flatMap(mainSpellings));
}

/** The spellings of these fields that mean them even without their colon. */
export function firstFieldPattern(keywords: readonly FieldKeyword[]): string {
  return anyOf(keywords.filter((keyword) => !beginsConstruct(keyword)).flatMap(bareSpellings));
}

/** Any spelling of these fields, up to the end of the word; further words need the colon behind them. */
export function fieldPattern(keywords: readonly FieldKeyword[]): string {
  return anyOf(keywords.flatMap(spellingsOf));
}

/** Whether the word of a field begins a construct too («решение»); then only its colon makes it a field. */
function beginsConstruct(keyword: FieldKeyword): boolean {
  const constructs = constructKeywords.flatMap(mainSpellings);
  return mainSpellings(keyword).some((word) => constructs.includes(word));
}

/** Both spellings of constructs, one by one. */
export function constructWords(keywords: readonly ConstructKeyword[]): readonly string[] {
  return keywords.flatMap(mainSpellings).map(wordPattern);
}

function anyOf(words: readonly string[]): string {
  const longestFirst = words.toSorted((one, other) => other.length - one.length || (one < other ? -1 : 1));
  return `(?:${longestFirst.map(wordPattern).join('|')})(?![${letters}-])`;
}

/** «е» and «ё» are one letter. */
function wordPattern(word: string): string {
  return word.replace(/[её]/g, '[её]').replaceAll(' ', `[${spaces}]+`);
}
