import type { DeadlinePart } from '../deadline.schema.ts';

/** A part of a deadline with its place among the tokens. */
export interface Item {
  readonly part: DeadlinePart;
  /** Of something that recurs: only its bound was named, so that it may be joined to what names the rhythm. */
  readonly implied: boolean;
  /** Of something that recurs: nothing said that it does. */
  readonly guessed: boolean;
  /** The first token, and the one after the last. */
  readonly start: number;
  readonly end: number;
  /** Whether a new statement begins here (after «;», a line break, «далее»). */
  readonly breaks: boolean;
  /** Whether it goes on from what comes before («март, далее ежемесячно»). */
  readonly continues: boolean;
  /** How many brackets it stands in. */
  readonly depth: number;
}

/** The items of each statement: what stands together may be joined. */
export function statementsOf(items: readonly Item[]): readonly (readonly Item[])[] {
  const statements: Item[][] = [];
  for (const item of items) {
    const last = statements.at(-1);
    if (last === undefined || item.breaks) statements.push([item]);
    else last.push(item);
  }
  return statements;
}
