import { z } from 'zod';
import { deadlineSchema } from '../phrases/deadline.schema.ts';
import { quantitySchema } from '../phrases/quantity.schema.ts';
import { kindStatementSchema } from '../taxonomy/kind.ts';
import { levelSchema } from './level.ts';
import { mentionSchema } from './mention.ts';
import { list, record } from './schema.ts';

/** Words with the quantities read in them. */
const measuredTextSchema = record({ text: z.string(), quantities: list(quantitySchema) });

/** An indicator of the result; `target` is the planned value where the words hold no number themselves. */
export const indicatorSchema = record({
  text: z.string(),
  quantities: list(quantitySchema),
  target: measuredTextSchema.exactOptional(),
});
export type Indicator = z.infer<typeof indicatorSchema>;

/** Words that may end in a link (http or https). */
export const linkedTextSchema = record({ text: z.string(), link: z.string().exactOptional() });
export type LinkedText = z.infer<typeof linkedTextSchema>;

/** A declared task that something serves; `handle` is what is written to mean it (its name, number or title). */
export const taskReferenceSchema = record({ handle: z.string(), title: z.string() });
export type TaskReference = z.infer<typeof taskReferenceSchema>;

/** A rule that the author switched off for one construct, and why. */
export const suppressionSchema = record({ rule: z.string(), reason: z.string() });
export type Suppression = z.infer<typeof suppressionSchema>;

/** What one body, or several, do within an event of a matrix roadmap. */
export const actionSchema = record({ bodies: list(mentionSchema), text: z.string() });
export type Action = z.infer<typeof actionSchema>;

const headShape = {
  /** The number as written («1.», «4.3»); absent where numbering is automatic. */
  number: z.string().exactOptional(),
  /** The name by which other lines mean it. */
  name: z.string().exactOptional(),
  title: z.string(),
};

/** What may stand at the roadmap, a section or a subsection and holds for the events below that state none themselves. */
export const inheritableShape = {
  serves: list(taskReferenceSchema),
  participants: list(mentionSchema),
  risks: list(z.string()),
  level: levelSchema.exactOptional(),
  performers: list(mentionSchema),
  kinds: list(kindStatementSchema),
};

const resultShape = {
  deadline: deadlineSchema.exactOptional(),
  performers: list(mentionSchema),
  indicators: list(indicatorSchema),
  documents: list(linkedTextSchema),
};

/** A row of an event with its own deadline and results; what it does not state is the event's. */
export const stageSchema = record({ ...headShape, ...resultShape });
export type Stage = z.infer<typeof stageSchema>;

/** An event of the roadmap («мероприятие»). */
export const eventSchema = record({
  ...headShape,
  ...inheritableShape,
  ...resultShape,
  venue: mentionSchema.exactOptional(),
  resources: list(mentionSchema),
  /** The event or proposal of an imported regional roadmap that this one takes part in. */
  within: mentionSchema.exactOptional(),
  actions: list(actionSchema),
  notes: list(z.string()),
  stages: list(stageSchema),
  suppressions: list(suppressionSchema),
});
export type Event = z.infer<typeof eventSchema>;

/** What a municipality can plan under a section of a regional roadmap; counts nowhere. */
export const proposalSchema = record({
  ...headShape,
  participants: list(mentionSchema),
  kinds: list(kindStatementSchema),
});
export type Proposal = z.infer<typeof proposalSchema>;

/** A task that the roadmap or a section sets itself. */
export const taskSchema = record(headShape);
export type Task = z.infer<typeof taskSchema>;
