import type { Column } from '../model/column.schema.ts';
import { columnWords } from '../templates/column-words.ts';
import { foldWord } from '../text/fold.ts';
import type { ReadColumn } from './read-columns.ts';

/** A column of the table that is read, as a column of the roadmap, or of a matrix. */
export type FieldColumn = Column | { readonly key: 'action'; readonly header: string };

/** The columns of the roadmap: what the language does not know, and a second column of one meaning, is a field of its own, by a word of its head. */
export function fieldColumns(
  columns: readonly ReadColumn[],
  canNameField: (word: string) => boolean,
): readonly FieldColumn[] {
  const taken = new Set<string>(Object.values(columnWords).flatMap(({ name, field }) => [name, field]));
  return columns.map(({ key, head, field: asked, isBody }, index): FieldColumn => {
    if (isBody === true) return { key: 'action', header: head };
    const isFirst = columns.findIndex((each) => each.key === key) === index;
    if (key !== undefined && isFirst) return { key, header: head === '' ? columnWords[key].header : head };
    const word = [...head.matchAll(/[\p{L}][\p{L}\p{N}-]*/gu)]
      .map(([found]) => foldWord(found))
      .find((each) => each.length > 2 && !taken.has(each) && canNameField(each));
    const field = asked ?? word ?? `графа${index + 1}`;
    taken.add(field);
    return { key: 'own', field, header: head === '' ? `Графа ${index + 1}` : head };
  });
}
