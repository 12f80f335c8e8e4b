import { firstWord, readColumnName } from '../syntax/own-column.ts';
import type { SourceLine, Words } from '../syntax/source-line.ts';
import { readText } from '../syntax/text-value.ts';
import { meantValue } from './field-values.ts';
import type { OutlineNode } from './outline.ts';

/** The fields that lines declare by columns of their own, wherever those stand. */
export function fieldsDeclaredIn(lines: readonly SourceLine[]): readonly string[] {
  return lines.flatMap((line) =>
    line.shape === 'field' && line.keyword === 'column' ? declaredBy(meantValue(line, [])) : [],
  );
}

/** The fields that a roadmap declares by its columns. */
export function fieldsDeclaredAt({ fields }: OutlineNode): readonly string[] {
  return fields.flatMap(({ line, value }) => (line.keyword === 'column' ? declaredBy(value) : []));
}

function declaredBy(value: Words | undefined): readonly string[] {
  const name = value === undefined ? undefined : readColumnName(firstWord(readText(value).text));
  return name?.is === 'own' ? [name.field] : [];
}
