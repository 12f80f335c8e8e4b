import { z } from 'zod';
import { isoDaySchema } from '../calendar/iso-day.ts';
import { list, record } from '../schema.ts';

const daysStatementRecord = record({
  text: z.string(),
  /** What the words mean, both ends of each included; empty where they are not understood. */
  days: list(record({ from: isoDaySchema, to: isoDaySchema })),
});
/** Days that are over, in their author's words («14.04.2021, 12.05.2021»). */
export interface DaysStatement extends z.infer<typeof daysStatementRecord> {}
export const daysStatementSchema: z.ZodType<DaysStatement> = daysStatementRecord;
