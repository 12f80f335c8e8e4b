import { z } from 'zod';
import { record } from '../schema.ts';
import { levelSchema } from './level.schema.ts';

const originRecord = record({
  is: z.enum(['event', 'proposal']),
  number: z.string().exactOptional(),
  /** The roadmap that it stands in. */
  roadmap: z.string(),
  level: levelSchema.exactOptional(),
  region: z.string().exactOptional(),
});
/** What is mentioned of another roadmap, and of which. */
export interface Origin extends z.infer<typeof originRecord> {}
const originSchema: z.ZodType<Origin> = originRecord;

/**
 * How a list names somebody or something: by a declaration (`handle` is what is written to mean it, `title` is what is
 * printed, `origin` is said of what stands in another roadmap), by free words, or by «все школы».
 */
const mentionUnion = z.discriminatedUnion('kind', [
  record({ kind: z.literal('declared'), handle: z.string(), title: z.string(), origin: originSchema.exactOptional() }),
  record({ kind: z.literal('text'), text: z.string() }),
  record({ kind: z.literal('all-schools') }),
]);
export type Mention = z.infer<typeof mentionUnion>;
export const mentionSchema: z.ZodType<Mention> = mentionUnion;
