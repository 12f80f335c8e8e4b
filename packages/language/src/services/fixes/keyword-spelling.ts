import { foldWord, nearest } from '@dorkarta/core';
import { fieldOfCase } from '../../structure/near-fields.ts';
import { ofOneMeaning, shortField, spokenField } from '../../structure/stray-lines.ts';
import { constructOf, fieldOf, languageOf } from '../../syntax/keyword-reader.ts';
import { constructWords, fieldWords, type Keyword, spell } from '../../vocabulary/spellings.ts';

/** The keyword that a misspelt word was probably meant to be, in its first spelling. */
export function meantKeyword(
  word: string,
  shape: 'field' | 'any',
): { readonly keyword: Keyword; readonly spelling: string } | undefined {
  const candidates = shape === 'field' ? fieldWords : [...constructWords, ...fieldWords];
  const near = spokenField(word) ?? ofOneMeaning((each) => nearest(each, candidates))(word);
  const known =
    near ??
    withLettersExchanged(word, candidates) ??
    (shape === 'field' ? (shortField(word) ?? fieldOfCase(word)) : undefined);
  if (known === undefined) return undefined;
  const keyword = shape === 'field' ? fieldOf(known) : (constructOf(known) ?? fieldOf(known));
  return keyword === undefined ? undefined : { keyword, spelling: spell(keyword, languageOf(known)) };
}

/** «сорк» for «срок»: short words are not looked for by their distance. */
function withLettersExchanged(word: string, candidates: readonly string[]): string | undefined {
  const lettersOf = (text: string): string => [...foldWord(text)].toSorted().join('');
  const letters = lettersOf(word);
  const found = candidates.filter((candidate) => candidate.length === word.length && lettersOf(candidate) === letters);
  return found.length === 1 ? found[0] : undefined;
}
