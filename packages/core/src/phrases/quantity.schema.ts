import { z } from 'zod';
import { list, record } from '../schema.ts';
import { phraseNoteSchema } from './note.schema.ts';

/** How a figure is meant: exactly, at least, at most, between two, or as a change. */
export const comparisons = ['=', '>=', '<=', 'range', 'change'] as const;
export const comparisonSchema = z.enum(comparisons);

const quantityRecord = record({
  comparison: comparisonSchema,
  value: z.number(),
  to: z.number().exactOptional(),
  unit: z.string(),
});
/**
 * One figure of an indicator. `unit` are the author's words («% школ», «совещаний»), empty where none is named.
 * `range` is from `value` to `to`. `change` is by `value` (negative for a fall), or with `to` from `value` to `to`.
 */
export interface Quantity extends z.infer<typeof quantityRecord> {}
export const quantitySchema: z.ZodType<Quantity> = quantityRecord;

/** All figures of a text, in their order. */
export const quantityReadingSchema = record({ quantities: list(quantitySchema), notes: list(phraseNoteSchema) });
export type QuantityReading = z.infer<typeof quantityReadingSchema>;
