import { z } from 'zod';
import { record } from '../schema.ts';
import { columnKeys } from './column.ts';

export const columnKeySchema = z.enum(columnKeys);

const columnRecord = record({ key: columnKeySchema, header: z.string() });
/** A column of the table for what the language itself knows of an event. */
export interface BuiltInColumn extends z.infer<typeof columnRecord> {}

const ownColumnRecord = record({
  key: z.literal('own'),
  /** The word that begins the lines of the field («бюджет: …»). */
  field: z.string(),
  header: z.string(),
});
/** A column for a field that a roadmap or a configuration adds to the language by naming the column. */
export interface OwnColumn extends z.infer<typeof ownColumnRecord> {}

/** A column of the table: what it holds and the words at its head. */
export type Column = BuiltInColumn | OwnColumn;
export const columnSchema: z.ZodType<Column> = z.union([columnRecord, ownColumnRecord]);
