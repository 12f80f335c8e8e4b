import { impliedKinds, kinds } from '../taxonomy/kind.ts';
import { guessDirections } from './guess-directions.ts';
import { guessMethodical } from './guess-methodical.ts';
import { guessOrganizational } from './guess-organizational.ts';
import type { InferredKind } from './inferred-kind.ts';
import { readTitle, type TitleReading } from './reading/read-title.ts';

/** What is known of an event besides its title. */
export interface KindContext {
  /** Its own fields (participants, venue, risk) say that it supports schools with low results. */
  readonly targeted?: boolean;
  /** They say that teachers or school heads take part. */
  readonly educators?: boolean;
}

/**
 * The kinds of an event by its Russian title, in the order of the taxonomy, each once: by stems and phrases, so that case,
 * number and word order matter little. Empty where the title tells of none.
 */
export function inferKinds(title: string, context: KindContext = {}): readonly InferredKind[] {
  return kindsOf(readTitle(title), context);
}

/** {@link inferKinds} of a title already read. */
export function kindsOf(reading: TitleReading, context: KindContext = {}): readonly InferredKind[] {
  return best([
    ...guessOrganizational(reading, context.targeted === true),
    ...guessMethodical(reading, context.educators === true),
    ...withImplied(guessDirections(reading)),
  ]);
}

/** Directions with the kinds they bring along; those are doubtful here, since they are judged by their own words. */
function withImplied(directions: readonly InferredKind[]): readonly InferredKind[] {
  return directions.flatMap((direction) => {
    const implied = impliedKinds[direction.kind];
    return implied === undefined ? [direction] : [direction, { kind: implied, sure: false, words: direction.words }];
  });
}

/** For each kind the first sure guess, else the first one. */
function best(guesses: readonly InferredKind[]): readonly InferredKind[] {
  return kinds.flatMap((kind) => {
    const ofKind = guesses.filter((guess) => guess.kind === kind);
    const guess = ofKind.find(({ sure }) => sure) ?? ofKind[0];
    return guess === undefined ? [] : [guess];
  });
}
