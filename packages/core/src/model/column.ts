import { z } from 'zod';
import { record } from '../schema.ts';

/** What a column of the printed table can hold. */
export const columnKeys = [
  'number',
  'event',
  'deadline',
  'indicators',
  'performers',
  'documents',
  'venue',
  'resources',
  'participants',
  'risk',
  'kind',
  'note',
] as const;

export const columnKeySchema = z.enum(columnKeys);
export type ColumnKey = z.infer<typeof columnKeySchema>;

const columnRecord = record({ key: columnKeySchema, header: z.string() });
/** A column of the table: what it holds and the words at its head. */
export interface Column extends z.infer<typeof columnRecord> {}
export const columnSchema: z.ZodType<Column> = columnRecord;
