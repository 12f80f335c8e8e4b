import { z } from 'zod';
import { list } from '../schema.ts';
import { declarationSchema } from './declaration.ts';

/** What every file has, of whatever kind. */
export const fileParts = {
  /** The imported files, as written, relative to the file. */
  imports: list(z.string()),
  /** All declarations that the file sees: its own in their order, then those of its imports (with `from`). */
  declarations: list(declarationSchema),
};
