import { z } from 'zod';
import { record } from '../schema.ts';
import { columnKeys } from './column.ts';

export const columnKeySchema = z.enum(columnKeys);

const columnRecord = record({ key: columnKeySchema, header: z.string() });
/** A column of the table: what it holds and the words at its head. */
export interface Column extends z.infer<typeof columnRecord> {}
export const columnSchema: z.ZodType<Column> = columnRecord;
