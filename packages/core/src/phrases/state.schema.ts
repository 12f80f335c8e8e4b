import { z } from 'zod';
import { record } from '../schema.ts';
import { deadlineSchema } from './deadline.schema.ts';

/** How an event stands that did not simply take place. */
export const eventStates = ['partly', 'not-held', 'moved'] as const;
export const eventStateSchema = z.enum(eventStates);
export type EventState = z.infer<typeof eventStateSchema>;

const stateStatementRecord = record({
  text: z.string(),
  /** Absent where the words are not understood. */
  is: eventStateSchema.exactOptional(),
  /** The new deadline of an event that was moved. */
  deadline: deadlineSchema.exactOptional(),
});
/** The state of an event as its report tells it («перенесено на сентябрь 2021»). */
export interface StateStatement extends z.infer<typeof stateStatementRecord> {}
export const stateStatementSchema: z.ZodType<StateStatement> = stateStatementRecord;
