import { type Column, columnWords, foldWord } from '@dorkarta/core';
import { diagnose } from '../diagnostics/diagnostic.ts';
import type { FieldNode } from '../structure/outline.ts';
import { columnTrouble, firstWord, readColumnName } from '../syntax/own-column.ts';
import type { TextValue } from '../syntax/text-value.ts';
import type { MappingContext } from './context.ts';
import { mapText } from './texts.ts';
import { reportMisfit } from './values.ts';

/** The columns of a table, each once. */
export function mapColumns(fields: readonly FieldNode[], context: MappingContext): readonly Column[] {
  const had = new Set<string>();
  return fields.flatMap((field) => {
    const value = mapText(field, context);
    const column = value === undefined ? undefined : mapColumn(value, context);
    if (value === undefined || column === undefined) return [];
    const name = foldWord(firstWord(value.text));
    if (had.has(name)) {
      const message = `Столбец «${firstWord(value.text)}» уже есть выше: оставьте одну из двух строк. Действует первая.`;
      context.diagnostics.push(diagnose('field-stands-once', value.span, message));
      return [];
    }
    had.add(name);
    return [context.trace.mark(column, value.span)];
  });
}

/** «номер № п/п»: what the column holds, and the words at its head; «бюджет Объём, руб.»: a field of the author's own. */
function mapColumn({ text, span }: TextValue, context: MappingContext): Column | undefined {
  const word = firstWord(text);
  if (/[,;]$/.test(word) && readColumnName(word.slice(0, -1)).is === 'known') {
    const message = `«${text}» – несколько столбцов: назовите каждый своей строкой «столбец: …».`;
    return reportMisfit({ span }, message, context);
  }
  const trouble = columnTrouble(word);
  if (trouble !== undefined) return reportMisfit({ span }, trouble, context);
  const name = readColumnName(word);
  const rest = text.slice(word.length).trim();
  if (name.is === 'own' && signBefore.test(rest)) reportSign(word, { text, span }, context);
  if (name.is === 'own') return { key: 'own', field: name.field, header: rest === '' ? capitalised(word) : rest };
  if (name.is !== 'known') return undefined;
  return { key: name.key, header: rest === '' ? capitalised(columnWords[name.key].name) : rest };
}

/** A sign between the name of the field and the head, which would be printed. */
const signBefore = /^[=:–—−-]\s/u;

function reportSign(word: string, { text, span }: Pick<TextValue, 'text' | 'span'>, context: MappingContext): void {
  const head = capitalised(text.replace(/^\S+\s+[=:–—−-]\s+/u, ''));
  const message = `Между именем столбца и его шапкой знака нет, иначе он напечатается: «столбец: ${word} ${head}».`;
  reportMisfit({ span }, message, context);
}

function capitalised(word: string): string {
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}
