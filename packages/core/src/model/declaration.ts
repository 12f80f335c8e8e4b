import { z } from 'zod';
import { list, record } from '../schema.ts';
import { levelSchema } from './level.schema.ts';
import { mentionSchema } from './mention.schema.ts';

const declared = {
  /** The name by which the file means it, compared without case and «ё»; without one it is meant by its title. */
  name: z.string().exactOptional(),
  /** The official title, as printed. */
  title: z.string(),
  /** The import it comes from, as the file writes it; absent for the file's own. */
  from: z.string().exactOptional(),
};

/** A person's office or a body that carries events out. */
export const performerSchema = record({ kind: z.literal('performer'), ...declared });
/** A school of the municipality. */
export const schoolSchema = record({
  kind: z.literal('school'),
  ...declared,
  /** What the list of schools says of it: who looks after it, what its results suffer from, how to reach it. */
  curator: z.string().exactOptional(),
  risks: list(z.string()).exactOptional(),
  contact: z.string().exactOptional(),
});
/** Several schools under one title; its schools one by one, or only how many they are. */
export const groupSchema = record({
  kind: z.literal('group'),
  ...declared,
  schools: list(mentionSchema),
  count: z.string().exactOptional(),
});
/** A federal, regional or municipal project whose resources a roadmap uses. */
export const projectSchema = record({ kind: z.literal('project'), ...declared, level: levelSchema.exactOptional() });

/** A municipality, as directories list those of a region; `short` and `genitive` are its names in reports about them. */
export const municipalitySchema = record({
  kind: z.literal('municipality'),
  ...declared,
  /** «г. Владимир» */
  short: z.string().exactOptional(),
  /** «г. Гуся-Хрустального» */
  genitive: z.string().exactOptional(),
});

export const declarationSchema = z.discriminatedUnion('kind', [
  performerSchema,
  schoolSchema,
  groupSchema,
  projectSchema,
  municipalitySchema,
]);
export type Declaration = z.infer<typeof declarationSchema>;
export type DeclarationKind = Declaration['kind'];
export type Performer = z.infer<typeof performerSchema>;
export type School = z.infer<typeof schoolSchema>;
export type Group = z.infer<typeof groupSchema>;
export type Municipality = z.infer<typeof municipalitySchema>;
export type Project = z.infer<typeof projectSchema>;
