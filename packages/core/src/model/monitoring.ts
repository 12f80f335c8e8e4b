import { z } from 'zod';
import { daysStatementSchema } from '../phrases/days.schema.ts';
import { quantitySchema } from '../phrases/quantity.schema.ts';
import { stateStatementSchema } from '../phrases/state.schema.ts';
import { list, record } from '../schema.ts';
import { linkedTextSchema, suppressionSchema } from './event.ts';
import { eventReferenceSchema } from './event-reference.ts';
import { fileParts } from './file-parts.ts';
import { reviewSchema } from './review.ts';

const achievedRecord = record({
  /** What stands before the colon: the number of the indicator («факт 2:»), or the part of its plan that it is against («факт II квартал:»). */
  against: z.string().exactOptional(),
  text: z.string(),
  quantities: list(quantitySchema),
});
/** What was achieved of an indicator («факт: 100 %»). */
export interface Achieved extends z.infer<typeof achievedRecord> {}
export const achievedSchema: z.ZodType<Achieved> = achievedRecord;

const eventReportRecord = record({
  event: eventReferenceSchema,
  /** The days on which the event took place. */
  held: daysStatementSchema.exactOptional(),
  /** How it stands, or some of its times, that did not simply take place. */
  states: list(stateStatementSchema),
  information: z.string().exactOptional(),
  facts: list(achievedSchema),
  /** The documents that confirm it. */
  documents: list(linkedTextSchema),
  /** Where the public read of it. */
  coverage: list(linkedTextSchema),
  /** Why it went otherwise than planned. */
  reason: z.string().exactOptional(),
  /** By which decisions it was moved. */
  decisions: list(linkedTextSchema),
  suppressions: list(suppressionSchema),
});
/** What is reported of one event («отчёт»). */
export interface EventReport extends z.infer<typeof eventReportRecord> {}
export const eventReportSchema: z.ZodType<EventReport> = eventReportRecord;

const monitoringRecord = record({
  type: z.literal('monitoring'),
  ...fileParts,
  name: z.string().exactOptional(),
  title: z.string(),
  /** The day as of which it reports. */
  date: daysStatementSchema.exactOptional(),
  reports: list(eventReportSchema),
  recommendations: list(linkedTextSchema),
  decisions: list(linkedTextSchema),
  /** What an expert decides of it, where that stands in the same file. */
  review: reviewSchema.exactOptional(),
  suppressions: list(suppressionSchema),
});
/** A monitoring report («мониторинг») on the roadmap that its file imports, as the file states it. */
export interface Monitoring extends z.infer<typeof monitoringRecord> {}
export const monitoringSchema: z.ZodType<Monitoring> = monitoringRecord;
