import { z } from 'zod';
import { record } from '../schema.ts';
import { fileParts } from './file-parts.ts';
import { type Monitoring, monitoringSchema } from './monitoring.ts';
import { type Review, reviewSchema } from './review.ts';
import { type Roadmap, roadmapSchema } from './roadmap.ts';

const directoryRecord = record({ type: z.literal('directory'), ...fileParts });
/** A file that only declares performers, schools, groups and projects for other files. */
export interface Directory extends z.infer<typeof directoryRecord> {}
export const directorySchema: z.ZodType<Directory> = directoryRecord;

/** What one `.dk` file holds. */
export type DkFile = Roadmap | Monitoring | Review | Directory;
export const dkFileSchema: z.ZodType<DkFile> = z.union([
  roadmapSchema,
  monitoringSchema,
  reviewSchema,
  directorySchema,
]);
