import { z } from 'zod';
import { record } from '../schema.ts';

/**
 * How a list names somebody or something: by a declaration (`handle` is what is written to mean it, `title` is what is
 * printed), by free words, or by «все школы».
 */
const mentionUnion = z.discriminatedUnion('kind', [
  record({ kind: z.literal('declared'), handle: z.string(), title: z.string() }),
  record({ kind: z.literal('text'), text: z.string() }),
  record({ kind: z.literal('all-schools') }),
]);
export type Mention = z.infer<typeof mentionUnion>;
export const mentionSchema: z.ZodType<Mention> = mentionUnion;
