import type { SourceLine } from './source.ts';
import type { Values } from './values-of-row.ts';

/** What a row of the table turned out to be. */
export type ReadRow = TitleRow | EventRow;

/** A row across the table: a section, a goal, a total. */
export interface TitleRow {
  readonly is: 'title';
  readonly text: string;
  readonly number: number;
  /** Its table and row, as messages name them; empty where it stands outside of the table. */
  readonly place: string;
  /** How many cells it stands in; 0 where it is a further line of one. */
  readonly cells: number;
  /** How its letters look: titles of one rank look alike. */
  readonly look?: string;
}

/** An event with the rows that belong to it. */
export interface EventRow {
  readonly is: 'event';
  /** The row that it begins with. */
  readonly number: number;
  /** Its table and row, as messages name them. */
  readonly place: string;
  readonly values: Values;
  /** What stands at the foot of its cells. */
  readonly notes: readonly string[];
  /** Its title, where it stands across the table above it. */
  readonly heading?: readonly SourceLine[];
  /** Rows of their own below it, merged with it in what they share. */
  readonly stages: readonly RowOfStage[];
}

/** What a row says for itself that is a stage of an event. */
export interface RowOfStage {
  readonly values: Values;
  readonly heading?: readonly SourceLine[];
}
