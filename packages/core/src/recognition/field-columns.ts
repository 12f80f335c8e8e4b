import type { Column } from '../model/column.schema.ts';
import { columnWords } from '../templates/column-words.ts';
import { foldWord } from '../text/fold.ts';
import type { ReadColumn } from './find-head.ts';

/** A column of the table that is read, as a column of the roadmap. */
export type FieldColumn = Column;

/** The columns of the roadmap: what the language does not know, and a second column of one meaning, is a field of its own, by a word of its head. */
export function fieldColumns(
  columns: readonly ReadColumn[],
  canNameField: (word: string) => boolean,
): readonly FieldColumn[] {
  const taken = new Set<string>(Object.values(columnWords).flatMap(({ name, field }) => [name, field]));
  return columns.map(({ key, head }, index) => {
    const isFirst = columns.findIndex((each) => each.key === key) === index;
    if (key !== undefined && isFirst) return { key, header: head };
    const word = [...head.matchAll(/[\p{L}][\p{L}\p{N}-]*/gu)]
      .map(([found]) => foldWord(found))
      .find((each) => each.length > 2 && !taken.has(each) && canNameField(each));
    const field = word ?? `графа${index + 1}`;
    taken.add(field);
    return { key: 'own', field, header: head };
  });
}
