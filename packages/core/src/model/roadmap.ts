import { z } from 'zod';
import { approvalSchema } from '../phrases/approval.schema.ts';
import { daysStatementSchema } from '../phrases/days.schema.ts';
import { periodSchema } from '../phrases/period.schema.ts';
import { list, record } from '../schema.ts';
import { columnSchema } from './column.schema.ts';
import { eventSchema, inheritableShape, proposalSchema, suppressionSchema, taskSchema } from './event.ts';
import { fileParts } from './file-parts.ts';
import { mentionSchema } from './mention.schema.ts';
import { numberings } from './numberings.ts';
import { orientations } from './orientations.ts';
import { signatorySchema } from './signatory.ts';

const contentShape = {
  goals: list(z.string()),
  tasks: list(taskSchema),
  ...inheritableShape,
  events: list(eventSchema),
  proposals: list(proposalSchema),
  suppressions: list(suppressionSchema),
};

const sectionShape = {
  number: z.string().exactOptional(),
  name: z.string().exactOptional(),
  title: z.string(),
  ...contentShape,
};

const subsectionRecord = record({ rank: z.literal('subsection'), ...sectionShape });
/** A subsection («подраздел»). */
export interface Subsection extends z.infer<typeof subsectionRecord> {}
export const subsectionSchema: z.ZodType<Subsection> = subsectionRecord;

const sectionRecord = record({
  rank: z.literal('section'),
  ...sectionShape,
  subsections: list(subsectionSchema),
});
/** A section («раздел»): its own events come before its subsections. */
export interface Section extends z.infer<typeof sectionRecord> {}
export const sectionSchema: z.ZodType<Section> = sectionRecord;

export const numberingSchema = z.enum(numberings);
export const orientationSchema = z.enum(orientations);

const templateChoiceRecord = record({ name: z.string(), bodies: list(mentionSchema) });
/** The chosen table: a template by name; `bodies` are the columns of a matrix template. */
export interface TemplateChoice extends z.infer<typeof templateChoiceRecord> {}
export const templateChoiceSchema: z.ZodType<TemplateChoice> = templateChoiceRecord;

const rubricChoiceRecord = record({ id: z.string(), version: z.number().int().positive().exactOptional() });
/** The criteria a roadmap pins: the id of a rubric, and its version. */
export interface RubricChoice extends z.infer<typeof rubricChoiceRecord> {}
export const rubricChoiceSchema: z.ZodType<RubricChoice> = rubricChoiceRecord;

const roadmapRecord = record({
  type: z.literal('roadmap'),
  ...fileParts,
  name: z.string().exactOptional(),
  title: z.string(),
  municipality: z.string().exactOptional(),
  region: z.string().exactOptional(),
  period: periodSchema.exactOptional(),
  rationale: z.string().exactOptional(),
  /** Of what act it is an annex, and which («№ 1 к приказу управления образования от 28.08.2026 № 215»). */
  annex: z.string().exactOptional(),
  approval: approvalSchema.exactOptional(),
  /** The office and name of the official who signs the act that approves. */
  position: z.string().exactOptional(),
  signature: z.string().exactOptional(),
  /** The day of that signature. */
  date: daysStatementSchema.exactOptional(),
  /** The officials who approve it themselves («УТВЕРЖДАЮ»). */
  approvers: list(signatorySchema),
  agreements: list(signatorySchema),
  template: templateChoiceSchema.exactOptional(),
  columns: list(columnSchema),
  numbering: numberingSchema.exactOptional(),
  orientation: orientationSchema.exactOptional(),
  /** Whether a row 1, 2, 3 … below the head numbers the columns. */
  numbersColumns: z.boolean().exactOptional(),
  /** Whether a table of the schools stands below that of the events. */
  listsSchools: z.boolean().exactOptional(),
  /** What stands below the table. */
  notes: list(z.string()),
  abbreviations: list(z.string()),
  signatories: list(signatorySchema),
  /** Who put it together, and how to reach him. */
  preparedBy: z.string().exactOptional(),
  /** The word before a section's number («Трек» prints «Трек 1. …»). */
  label: z.string().exactOptional(),
  rubric: rubricChoiceSchema.exactOptional(),
  ...contentShape,
  /** Sections in order; a subsection stands here only where no section comes before it. */
  sections: list(z.union([sectionSchema, subsectionSchema])),
});
/** A roadmap («дорожная карта») as its file states it; nothing is inherited or numbered yet. */
export interface Roadmap extends z.infer<typeof roadmapRecord> {}
export const roadmapSchema: z.ZodType<Roadmap> = roadmapRecord;
