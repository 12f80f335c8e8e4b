import { z } from 'zod';
import { isoDaySchema } from '../calendar/iso-day.ts';
import { list, record } from '../schema.ts';
import { phraseNoteSchema } from './note.schema.ts';

/** Acts that approve a roadmap: приказ, распоряжение, постановление, решение, протокол. */
export const approvalActs = ['order', 'directive', 'resolution', 'decision', 'minutes'] as const;
export const approvalActSchema = z.enum(approvalActs);
export type ApprovalAct = z.infer<typeof approvalActSchema>;

const approvalRecord = record({
  text: z.string(),
  act: approvalActSchema.exactOptional(),
  /** The words between act and date: who issued it («управления образования»). */
  issuer: z.string().exactOptional(),
  date: isoDaySchema.exactOptional(),
  /** The number without its sign: «51-р». */
  number: z.string().exactOptional(),
  /** What the act is about, as written after its number («Об утверждении дорожной карты»). */
  subject: z.string().exactOptional(),
  notes: list(phraseNoteSchema),
});
/** The act that approves a roadmap («приказ управления образования от 18.05.2021 № 51-р»); absent is what the words do not say. */
export interface Approval extends z.infer<typeof approvalRecord> {}
export const approvalSchema: z.ZodType<Approval> = approvalRecord;
