import { z } from 'zod';
import { isoDaySchema } from '../calendar/iso-day.ts';
import { list, record } from '../schema.ts';
import { phraseNoteSchema } from './note.schema.ts';

const periodRecord = record({
  text: z.string(),
  from: isoDaySchema.nullable(),
  to: isoDaySchema.nullable(),
  notes: list(phraseNoteSchema),
});
/** The time a roadmap is for; days are included, and null where the words do not say them. */
export interface Period extends z.infer<typeof periodRecord> {}
export const periodSchema: z.ZodType<Period> = periodRecord;
