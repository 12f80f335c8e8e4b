import { z } from 'zod';
import { record } from '../schema.ts';
import { fileParts } from './file-parts.ts';
import { type Monitoring, monitoringSchema } from './monitoring.ts';
import { type Roadmap, roadmapSchema } from './roadmap.ts';

const directoryRecord = record({ type: z.literal('directory'), ...fileParts });
/** A file that only declares performers, schools, groups and projects for other files. */
export interface Directory extends z.infer<typeof directoryRecord> {}
export const directorySchema: z.ZodType<Directory> = directoryRecord;

/** What one `.dk` file holds. */
export type DkFile = Roadmap | Monitoring | Directory;
export const dkFileSchema: z.ZodType<DkFile> = z.union([roadmapSchema, monitoringSchema, directorySchema]);

/** The kinds of file. Whoever treats them differently switches over all of them, so that a new kind does not compile until each has its say. */
export type FileKind = DkFile['type'];

/** The files that documents are made from: all but those that only declare. */
export type Printable = Exclude<DkFile, Directory>;

/** The roadmap of a file that holds one. */
export function roadmapIn(file: DkFile): Roadmap | undefined {
  switch (file.type) {
    case 'roadmap':
      return file;
    case 'monitoring':
    case 'directory':
      return undefined;
  }
}
