import { z } from 'zod';
import { approvalSchema } from '../phrases/approval.schema.ts';
import { periodSchema } from '../phrases/period.schema.ts';
import { columnSchema } from './column.ts';
import { declarationSchema } from './declaration.ts';
import { eventSchema, inheritableShape, proposalSchema, suppressionSchema, taskSchema } from './event.ts';
import { mentionSchema } from './mention.ts';
import { list, record } from './schema.ts';

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

/** A subsection («подраздел»). */
export const subsectionSchema = record({ rank: z.literal('subsection'), ...sectionShape });
export type Subsection = z.infer<typeof subsectionSchema>;

/** A section («раздел»): its own events come before its subsections. */
export const sectionSchema = record({
  rank: z.literal('section'),
  ...sectionShape,
  subsections: list(subsectionSchema),
});
export type Section = z.infer<typeof sectionSchema>;

/** How events are numbered: through the whole roadmap, afresh in each section, or not at all. */
export const numberings = ['continuous', 'by-section', 'none'] as const;
export const numberingSchema = z.enum(numberings);
export type Numbering = z.infer<typeof numberingSchema>;

/** The words by which a roadmap states its numbering. */
export const numberingWords: Readonly<Record<Numbering, string>> = {
  continuous: 'сквозная',
  'by-section': 'по разделам',
  none: 'нет',
};

/** The chosen table: a template by name; `bodies` are the columns of a matrix template. */
export const templateChoiceSchema = record({ name: z.string(), bodies: list(mentionSchema) });
export type TemplateChoice = z.infer<typeof templateChoiceSchema>;

/** The criteria a roadmap pins: the id of a rubric, and its version. */
export const rubricChoiceSchema = record({ id: z.string(), version: z.number().int().positive().exactOptional() });
export type RubricChoice = z.infer<typeof rubricChoiceSchema>;

const fileShape = {
  /** The imported files, as written, relative to the file. */
  imports: list(z.string()),
  /** All declarations that the file sees: its own in their order, then those of its imports (with `from`). */
  declarations: list(declarationSchema),
};

/** A roadmap («дорожная карта») as its file states it; nothing is inherited or numbered yet. */
export const roadmapSchema = record({
  type: z.literal('roadmap'),
  ...fileShape,
  name: z.string().exactOptional(),
  title: z.string(),
  municipality: z.string().exactOptional(),
  region: z.string().exactOptional(),
  period: periodSchema.exactOptional(),
  rationale: z.string().exactOptional(),
  approval: approvalSchema.exactOptional(),
  /** The office and name of the official who approves. */
  position: z.string().exactOptional(),
  signature: z.string().exactOptional(),
  template: templateChoiceSchema.exactOptional(),
  columns: list(columnSchema),
  numbering: numberingSchema.exactOptional(),
  /** The word before a section's number («Трек» prints «Трек 1. …»). */
  label: z.string().exactOptional(),
  rubric: rubricChoiceSchema.exactOptional(),
  ...contentShape,
  /** Sections in order; a subsection stands here only where no section comes before it. */
  sections: list(z.discriminatedUnion('rank', [sectionSchema, subsectionSchema])),
});
export type Roadmap = z.infer<typeof roadmapSchema>;

/** A file that only declares performers, schools, groups and projects for other files. */
export const directorySchema = record({ type: z.literal('directory'), ...fileShape });
export type Directory = z.infer<typeof directorySchema>;

/** What one `.dk` file holds. */
export const dkFileSchema = z.discriminatedUnion('type', [roadmapSchema, directorySchema]);
export type DkFile = z.infer<typeof dkFileSchema>;
