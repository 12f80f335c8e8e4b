import { type ColumnKey, columnNamed, fieldNameForm, isFieldName, misspeltColumn } from '@dorkarta/core';
import { constructOf, fieldOf } from './keyword-reader.ts';

/** What a column is called by: one of the language's own, or a field that it declares. */
export type ColumnName =
  | { readonly is: 'known'; readonly key: ColumnKey }
  | { readonly is: 'own'; readonly field: string }
  | { readonly is: 'misspelt'; readonly meant: string }
  | { readonly is: 'keyword' }
  | { readonly is: 'no-name' };

/** Reads the word that a column is named by. */
export function readColumnName(word: string): ColumnName {
  const key = columnNamed(word);
  if (key !== undefined) return { is: 'known', key };
  const meant = misspeltColumn(word);
  if (meant !== undefined) return { is: 'misspelt', meant };
  if (constructOf(word) !== undefined || fieldOf(word) !== undefined) return { is: 'keyword' };
  return isFieldName(word) ? { is: 'own', field: word } : { is: 'no-name' };
}

/** Whether a word can name a field that a roadmap adds: it is no word of the language, and near to none of its columns. */
export function canNameField(word: string): boolean {
  return readColumnName(word).is === 'own';
}

/** Why a word names no column, and what to do; undefined where it names one. */
export function columnTrouble(word: string): string | undefined {
  const name = readColumnName(word);
  switch (name.is) {
    case 'known':
    case 'own':
      return undefined;
    case 'misspelt':
      return `Столбца «${word}» нет, есть «${name.meant}».`;
    case 'keyword':
      return `«${word}» – слово языка, и своё поле так назвать нельзя: назовите столбец иначе, например «${word}_2».`;
    case 'no-name': {
      const bare = word.replace(/^[«"(]+|[»"):=,.;]+$/g, '');
      if (bare !== word && isFieldName(bare)) {
        return `Имя столбца – одно слово без знаков, за ним шапка: напишите «столбец: ${bare} …», а не «${word}».`;
      }
      return `Столбец «${shortened(word)}» не назвать: нужно ${fieldNameForm}.`;
    }
  }
}

const mostShown = 40;

function shortened(word: string): string {
  return word.length > mostShown ? `${word.slice(0, mostShown)}…` : word;
}

/** The word that a column is named by, with which its value begins. */
export function firstWord(text: string): string {
  return text.split(/\s+/, 1).join('');
}
