import { z } from 'zod';
import { list, record } from '../schema.ts';
import { kinds } from './kind.ts';

export const kindSchema = z.enum(kinds);

const kindStatementRecord = record({
  text: z.string(),
  kinds: list(kindSchema),
  form: z.string().exactOptional(),
});
/** A stated kind: the author's words and what they mean; no kinds where they are none of the taxonomy's. */
export interface KindStatement extends z.infer<typeof kindStatementRecord> {}
export const kindStatementSchema: z.ZodType<KindStatement> = kindStatementRecord;
