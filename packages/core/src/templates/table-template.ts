import type { Column } from '../model/column.schema.ts';
import type { ColumnKey } from '../model/column.ts';
import type { Mention } from '../model/mention.schema.ts';
import { foldWord } from '../text/fold.ts';
import { isTimeKey, type TimePart } from './time-part.ts';

/** The columns of the printed table and how their cells are filled. */
export interface TableTemplate {
  readonly name: string;
  readonly columns: readonly TemplateColumn[];
  /** Whether an event's number is printed with a final dot. */
  readonly finalDot: boolean;
}

/** A column for a field of the events, or, in a matrix, for what one body does. */
export type TemplateColumn = Column | BodyColumn | TimePart;

export interface BodyColumn {
  readonly key: 'action';
  readonly header: string;
  readonly body: Mention;
}

/** A template of columns that a roadmap or a configuration states. */
export function templateOf(name: string, columns: readonly TemplateColumn[]): TableTemplate {
  return { name, columns, finalDot: false };
}

/** Whether the table has a column for a field that its author added. */
export function hasOwnColumn({ columns }: TableTemplate, field: string): boolean {
  return columns.some((column) => column.key === 'own' && isSameField(column.field, field));
}

/** Whether two words name one field: compared as words of the language are. */
export function isSameField(one: string, other: string): boolean {
  return foldWord(one) === foldWord(other);
}

/** Whether two columns hold the same, whatever their heads say. */
export function isSameColumn(one: TemplateColumn, other: TemplateColumn | undefined): boolean {
  if (one.key === 'own') return other?.key === 'own' && isSameField(one.field, other.field);
  return one.key === other?.key;
}

/** The fields that columns declare, each once, as the first of them spells it. */
export function fieldsDeclaredBy(columns: readonly TemplateColumn[]): readonly string[] {
  const fields = columns.flatMap((column) => (column.key === 'own' ? [column.field] : []));
  return fields.filter((field, index) => fields.findIndex((other) => isSameField(field, other)) === index);
}

/** Whether the table has a column for the field: what has none cannot be missing. */
export function hasColumn({ columns }: TableTemplate, key: ColumnKey): boolean {
  return columns.some((column) => column.key === key);
}

/** Whether the table shows when something is due: in words, or over time. */
export function showsDeadline({ columns }: TableTemplate): boolean {
  return columns.some(({ key }) => key === 'deadline' || key === 'time' || isTimeKey(key));
}

/** Whether the table is a matrix: a column for each body, and in it what the body does. */
export function isMatrix({ columns }: TableTemplate): boolean {
  return columns.some(({ key }) => key === 'action');
}
