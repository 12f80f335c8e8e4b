import { z } from 'zod';
import { list, record } from '../schema.ts';
import { kinds } from './kind.ts';
import { traits } from './trait.ts';

const traitStatementRecord = record({
  text: z.string(),
  /** What is said; nothing where the words are not understood. */
  traits: list(z.enum([...kinds, ...traits])),
  /** Whether it is said to be so, or not to be so («не методическое»). */
  holds: z.boolean(),
});
/** What an expert says of an event: the words and what they mean. */
export interface TraitStatement extends z.infer<typeof traitStatementRecord> {}
export const traitStatementSchema: z.ZodType<TraitStatement> = traitStatementRecord;
