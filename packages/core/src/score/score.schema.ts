import { z } from 'zod';
import { isoDaySchema } from '../calendar/iso-day.ts';
import { criterionParts } from '../rubric/rubric.schema.ts';
import { list, record } from '../schema.ts';

/** How a criterion stands: met, not met, left to the expert, not assessed yet, or unknown because of a bug. */
export const criterionStates = ['met', 'unmet', 'expert', 'not-assessed', 'unknown'] as const;
export const criterionStateSchema = z.enum(criterionStates);
export type CriterionState = z.infer<typeof criterionStateSchema>;

const rangeSchema = record({ min: z.number(), max: z.number() });

const referenceRecord = record({
  /** The event's printed number; null where it has none, or where a task or section is meant. */
  event: z.string().nullable(),
  title: z.string(),
  /** The file that it stands in, where that is not the one that is judged. */
  file: z.string().exactOptional(),
  /** Where it stands in the text, from 1; absent where the model came from elsewhere. */
  line: z.number().int().exactOptional(),
  column: z.number().int().exactOptional(),
  /** The words that it rests on, or what is missing. */
  words: z.string(),
  basis: z.enum(['stated', 'inferred', 'doubtful']),
});
/** An event that a criterion rests on, or that stands in its way. */
export interface Reference extends z.infer<typeof referenceRecord> {}

const decidedRecord = record({
  /** Who decided. */
  by: z.string(),
  /** Whether the criterion itself was decided, or events that it rests on. */
  on: z.enum(['criterion', 'events']),
  /** What it comes to: as that of the criterion, `unmet` too where only some of its points are given. */
  state: criterionStateSchema,
  points: rangeSchema,
  reason: z.string(),
  /** What the program finds by itself. */
  found: record({ state: criterionStateSchema, points: rangeSchema }),
});
/** What an expert decided of a criterion, beside what the program found. */
export interface Decided extends z.infer<typeof decidedRecord> {}

const criterionScoreRecord = record({
  id: z.string(),
  code: z.string(),
  part: z.enum(criterionParts),
  title: z.string(),
  state: criterionStateSchema,
  /** Why it is unknown, what the program stumbled over; or why it is not assessed although there is a monitoring report. */
  cause: z.string().exactOptional(),
  points: rangeSchema,
  of: z.number(),
  /** Its parts with their numbers, where it has some. */
  conditions: list(record({ state: criterionStateSchema, text: z.string() })).exactOptional(),
  /** Of how many events that are due how many have what is asked for, where it asks for a share of them. */
  share: record({ of: z.number().int(), with: z.number().int() }).exactOptional(),
  evidence: list(referenceRecord),
  /** What stands in its way; while it is not met surely, also the events that come nearest, and why they do not count. */
  obstacles: list(referenceRecord),
  /** How many more there are than are listed; absent where all are. */
  more: record({ evidence: z.number().int(), obstacles: z.number().int() }).exactOptional(),
  remedy: record({ text: z.string(), points: z.number() }).nullable(),
  /** What an expert decided; absent where nobody did. Its points are those of the criterion. */
  decided: decidedRecord.exactOptional(),
});
/** One criterion, explained. */
export interface CriterionScore extends z.infer<typeof criterionScoreRecord> {}

const scoreRecord = record({
  /** By which criteria. `boundsNote` tells where the bounds of their conclusions come from. */
  rubric: record({
    id: z.string(),
    version: z.number(),
    title: z.string(),
    boundsNote: z.string().exactOptional(),
  }),
  /** As of which day it holds, where it counts what was reported. */
  asOf: isoDaySchema.exactOptional(),
  points: rangeSchema,
  of: z.number(),
  notAssessed: z.number(),
  criteria: list(criterionScoreRecord),
  /** What is to be said of the roadmap as a whole; absent where there is nothing. */
  remarks: list(z.string()).exactOptional(),
  /** Null while anything is not assessed. `boundsNote` tells where its bounds come from. */
  conclusion: record({
    level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    text: z.string(),
    boundsNote: z.string().exactOptional(),
  }).nullable(),
  /** How far the next conclusion is; null where there is none above. */
  next: record({ points: z.number(), text: z.string() }).nullable(),
});
/** The score of a roadmap: points with all that they rest on. Not assessed is not 0. */
export interface Score extends z.infer<typeof scoreRecord> {}
export const scoreSchema: z.ZodType<Score> = scoreRecord;
