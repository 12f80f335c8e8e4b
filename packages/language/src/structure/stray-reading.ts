import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ConstructLine, FieldLine } from '../syntax/source-line.ts';

/** A line without a keyword: what to tell of it, and the lines that it was probably meant to be. */
export interface StrayReading {
  /** Absent where it was told of the line above. */
  readonly diagnostic?: Diagnostic;
  readonly meant?: readonly (ConstructLine | FieldLine)[];
}
