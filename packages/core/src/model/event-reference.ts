import { z } from 'zod';
import { record } from '../schema.ts';

const eventReferenceUnion = z.discriminatedUnion('kind', [
  record({
    kind: z.literal('declared'),
    /** What is written to mean the event: its name, printed number or title, with the roadmap's name before it where needed. */
    handle: z.string(),
    title: z.string(),
    /** The import that holds its roadmap, as the file writes it. */
    from: z.string(),
    /** Which of the roadmap's events it is, in printed order from 0. */
    position: z.number().int().nonnegative(),
  }),
  record({ kind: z.literal('text'), text: z.string() }),
]);
/** The event of an imported roadmap that is meant; words that mean none are kept. */
export type EventReference = z.infer<typeof eventReferenceUnion>;
export const eventReferenceSchema: z.ZodType<EventReference> = eventReferenceUnion;
