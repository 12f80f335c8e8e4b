import { z } from 'zod';
import { record } from '../schema.ts';
import { deadlineSchema } from './deadline.schema.ts';
import { eventStates } from './event-states.ts';

export const eventStateSchema = z.enum(eventStates);

const stateStatementRecord = record({
  text: z.string(),
  /** Absent where the words are not understood. */
  is: eventStateSchema.exactOptional(),
  /** Which time of the event it is about, in its author's words («февраль 2021», the title of a stage); absent where it is about all. */
  about: z.string().exactOptional(),
  /** The new deadline of an event that was moved. */
  deadline: deadlineSchema.exactOptional(),
});
/** The state of an event as its report tells it («перенесено на сентябрь 2021»). */
export interface StateStatement extends z.infer<typeof stateStatementRecord> {}
export const stateStatementSchema: z.ZodType<StateStatement> = stateStatementRecord;
