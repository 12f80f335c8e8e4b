import { z } from 'zod';
import { daysStatementSchema } from '../phrases/days.schema.ts';
import { record } from '../schema.ts';

const signatoryRecord = record({
  /** The official's office, or the act of a body («протокол координационного совета от 25.08.2026 № 3»). */
  text: z.string(),
  /** The name beside the signature («И. О. Фамилия»). */
  signature: z.string().exactOptional(),
  /** The day of the signature; where it is absent there is room for it on paper. */
  date: daysStatementSchema.exactOptional(),
});
/** Who approves a roadmap («утверждаю»), agrees to it («согласовано») or signs it («подписано»). */
export interface Signatory extends z.infer<typeof signatoryRecord> {}
export const signatorySchema: z.ZodType<Signatory> = signatoryRecord;
