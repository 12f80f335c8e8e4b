import { z } from 'zod';
import { record } from '../schema.ts';

const verdictRecord = record({
  text: z.string(),
  is: z.enum(['met', 'unmet']).exactOptional(),
  points: z.number().exactOptional(),
});
/** What an expert decides of a criterion: met, not met, or so many points; neither where the words are not understood. */
export interface Verdict extends z.infer<typeof verdictRecord> {}
export const verdictSchema: z.ZodType<Verdict> = verdictRecord;
