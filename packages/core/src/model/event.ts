import { z } from 'zod';
import { deadlineSchema } from '../phrases/deadline.schema.ts';
import { quantitySchema } from '../phrases/quantity.schema.ts';
import { list, record } from '../schema.ts';
import { kindStatementSchema } from '../taxonomy/kind.schema.ts';
import { levelSchema } from './level.schema.ts';
import { mentionSchema } from './mention.schema.ts';

/** Words with the quantities read in them. */
const measuredTextSchema = record({ text: z.string(), quantities: list(quantitySchema) });

const partialPlanRecord = record({
  /** A period in the author's words, or a declared school, group or performer. */
  against: mentionSchema,
  text: z.string(),
  quantities: list(quantitySchema),
});
/** What is planned for a part of the whole («план II квартал: 5», «план сош15: 3 педагога»). */
export interface PartialPlan extends z.infer<typeof partialPlanRecord> {}
export const partialPlanSchema: z.ZodType<PartialPlan> = partialPlanRecord;

const indicatorRecord = record({
  text: z.string(),
  quantities: list(quantitySchema),
  target: measuredTextSchema.exactOptional(),
  plans: list(partialPlanSchema).exactOptional(),
});
/** An indicator of the result; `target` is the planned value where the words hold no number themselves, `plans` those of its parts. */
export interface Indicator extends z.infer<typeof indicatorRecord> {}
export const indicatorSchema: z.ZodType<Indicator> = indicatorRecord;

const linkedTextRecord = record({ text: z.string(), link: z.string().exactOptional() });
/** Words that may end in a link (http or https). */
export interface LinkedText extends z.infer<typeof linkedTextRecord> {}
export const linkedTextSchema: z.ZodType<LinkedText> = linkedTextRecord;

const taskReferenceRecord = record({ handle: z.string(), title: z.string() });
/** A declared task that something serves; `handle` is what is written to mean it (its name, number or title). */
export interface TaskReference extends z.infer<typeof taskReferenceRecord> {}
export const taskReferenceSchema: z.ZodType<TaskReference> = taskReferenceRecord;

const suppressionRecord = record({ rule: z.string(), reason: z.string() });
/** A rule that the author switched off for one construct, and why. */
export interface Suppression extends z.infer<typeof suppressionRecord> {}
export const suppressionSchema: z.ZodType<Suppression> = suppressionRecord;

const actionRecord = record({ bodies: list(mentionSchema), text: z.string() });
/** What one body, or several, do within an event of a matrix roadmap. */
export interface Action extends z.infer<typeof actionRecord> {}
export const actionSchema: z.ZodType<Action> = actionRecord;

const ownFieldRecord = record({ field: z.string(), text: z.string() });
/** What is said in a field that the roadmap or its configuration declares by a column of its own («бюджет: 120»). */
export interface OwnField extends z.infer<typeof ownFieldRecord> {}
export const ownFieldSchema: z.ZodType<OwnField> = ownFieldRecord;

/** Fields that the author adds to the language, in the order in which they are written. */
const ownShape = { ownFields: list(ownFieldSchema).exactOptional() };

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
  /** Who takes part in carrying it out, beside those who answer for it. */
  coPerformers: list(mentionSchema),
  kinds: list(kindStatementSchema),
};

const resultShape = {
  deadline: deadlineSchema.exactOptional(),
  performers: list(mentionSchema),
  /** Who takes part in carrying it out, beside those who answer for it. */
  coPerformers: list(mentionSchema),
  indicators: list(indicatorSchema),
  documents: list(linkedTextSchema),
};

const stageRecord = record({ ...headShape, ...resultShape, ...ownShape });
/** A row of an event with its own deadline and results; what it does not state is the event's. */
export interface Stage extends z.infer<typeof stageRecord> {}
export const stageSchema: z.ZodType<Stage> = stageRecord;

const eventRecord = record({
  ...headShape,
  ...inheritableShape,
  ...resultShape,
  ...ownShape,
  venue: mentionSchema.exactOptional(),
  resources: list(mentionSchema),
  /** The event or proposal of an imported regional roadmap that this one takes part in. */
  within: mentionSchema.exactOptional(),
  actions: list(actionSchema),
  notes: list(z.string()),
  stages: list(stageSchema),
  suppressions: list(suppressionSchema),
});
/** An event of the roadmap («мероприятие»). */
export interface Event extends z.infer<typeof eventRecord> {}
export const eventSchema: z.ZodType<Event> = eventRecord;

const proposalRecord = record({
  ...headShape,
  participants: list(mentionSchema),
  kinds: list(kindStatementSchema),
  ...ownShape,
});
/** What a municipality can plan under a section of a regional roadmap; counts nowhere. */
export interface Proposal extends z.infer<typeof proposalRecord> {}
export const proposalSchema: z.ZodType<Proposal> = proposalRecord;

const taskRecord = record(headShape);
/** A task that the roadmap or a section sets itself. */
export interface Task extends z.infer<typeof taskRecord> {}
export const taskSchema: z.ZodType<Task> = taskRecord;
