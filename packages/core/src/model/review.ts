import { z } from 'zod';
import { approvalSchema } from '../phrases/approval.schema.ts';
import { daysStatementSchema } from '../phrases/days.schema.ts';
import { verdictSchema } from '../phrases/verdict.schema.ts';
import { list, record } from '../schema.ts';
import { traitStatementSchema } from '../taxonomy/trait.schema.ts';
import { linkedTextSchema, suppressionSchema } from './event.ts';
import { eventReferenceSchema } from './event-reference.ts';
import { fileParts } from './file-parts.ts';

const criterionDecisionRecord = record({
  /** The criterion as the expert names it: «К3». */
  code: z.string(),
  verdict: verdictSchema,
  /** On what it rests; a placeholder is none. */
  reason: z.string().exactOptional(),
});
/** What an expert decides of a criterion («критерий К3: выполнено – …»). */
export interface CriterionDecision extends z.infer<typeof criterionDecisionRecord> {}
export const criterionDecisionSchema: z.ZodType<CriterionDecision> = criterionDecisionRecord;

const eventRulingRecord = record({
  event: eventReferenceSchema,
  /** The title that the expert read there («мероприятие 14 «Визиты»: …»), so that a later version of the roadmap is noticed. */
  quotedTitle: z.string().exactOptional(),
  /** What the expert says of it, and what that means. */
  words: z.string(),
  statements: list(traitStatementSchema),
  /** On what it rests; a placeholder is none. */
  reason: z.string().exactOptional(),
});
/** What an expert says that an event is («мероприятие 14: методическое, площадка – …»). */
export interface EventRuling extends z.infer<typeof eventRulingRecord> {}
export const eventRulingSchema: z.ZodType<EventRuling> = eventRulingRecord;

const reviewRecord = record({
  type: z.literal('review'),
  ...fileParts,
  name: z.string().exactOptional(),
  /** Who examines: the body, as the document names it. */
  title: z.string(),
  date: daysStatementSchema.exactOptional(),
  /** The person who signs, with the office. */
  expert: z.string().exactOptional(),
  /** The act that approved the roadmap as it was examined. */
  approval: approvalSchema.exactOptional(),
  decisions: list(criterionDecisionSchema),
  rulings: list(eventRulingSchema),
  recommendations: list(linkedTextSchema),
  suppressions: list(suppressionSchema),
});
/** An expert's conclusion («экспертиза») on the roadmap that its file imports, as the file states it. */
export interface Review extends z.infer<typeof reviewRecord> {}
export const reviewSchema: z.ZodType<Review> = reviewRecord;
