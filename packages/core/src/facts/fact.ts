/** Whether something is so: yes, no, or left to the expert. */
export type Certainty = 'yes' | 'doubtful' | 'no';

/** On what a fact rests: said by the author in a field, inferred from words of the text, or doubtful. */
export type Basis = 'stated' | 'inferred' | 'doubtful';

/** Something that is or is not so of an event, and the words that it rests on. */
export interface Fact {
  readonly certainty: Certainty;
  readonly basis: Basis;
  /** The author's words; empty where there are none. */
  readonly words: string;
  /** Why it is doubtful, or why it is not so although it looks like it. */
  readonly why?: string;
}

export function statedFact(words: string): Fact {
  return { certainty: 'yes', basis: 'stated', words };
}

export function inferredFact(words: string): Fact {
  return { certainty: 'yes', basis: 'inferred', words };
}

export function doubtfulFact(words: string, why: string): Fact {
  return { certainty: 'doubtful', basis: 'doubtful', words, why };
}

/** Not so; with `why`, although the words look like it. */
export function noFact(words = '', why?: string): Fact {
  return why === undefined
    ? { certainty: 'no', basis: 'inferred', words }
    : { certainty: 'no', basis: 'inferred', words, why };
}

const ranks: Readonly<Record<Certainty, number>> = { no: 0, doubtful: 1, yes: 2 };

/** The weakest of several facts that must all hold. */
export function weakest(facts: readonly Fact[]): Fact {
  return facts.reduce((one, other) => (ranks[other.certainty] < ranks[one.certainty] ? other : one), statedFact(''));
}

/** The strongest of several facts of which one suffices; of those that are not so, the first that says why. */
export function strongest(facts: readonly Fact[]): Fact {
  return facts.reduce((one, other) => (isStronger(other, one) ? other : one), noFact());
}

function isStronger(one: Fact, other: Fact): boolean {
  if (one.certainty !== other.certainty) return ranks[one.certainty] > ranks[other.certainty];
  return one.certainty === 'no' && one.why !== undefined && other.why === undefined;
}
