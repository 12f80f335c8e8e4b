import type { Span } from '../places/span.ts';
import { type ConstructKeyword, type KnownField, type SpellingLanguage, spell } from '../vocabulary/spellings.ts';

/** A piece of the text as it stands there. */
export interface Words extends Span {
  readonly text: string;
}

/** A line that begins a construct: `head` is all behind its word. */
export interface ConstructLine extends Span {
  readonly shape: 'construct';
  readonly keyword: ConstructKeyword;
  readonly word: Words;
  readonly head: Words | undefined;
}

/** A line with a field: without its colon, what stands behind the word is `bare`. */
export type FieldLine = KnownFieldLine | OwnFieldLine;

/** A field that the language has a word for. */
export interface KnownFieldLine extends FieldParts {
  readonly keyword: KnownField;
  readonly own?: undefined;
}

/** A field that the roadmap adds to the language. */
export interface OwnFieldLine extends FieldParts {
  readonly keyword: 'own';
  /** Its name as it is declared. */
  readonly own: string;
}

interface FieldParts extends Span {
  readonly shape: 'field';
  readonly word: Words;
  readonly argument: Words | undefined;
  readonly colon: Words | undefined;
  readonly value: Words | undefined;
  readonly bare: Words | undefined;
  /** A cell of a row of a table: what its author writes in a line of its own holds in its place. */
  readonly isCell?: true;
  /** Read as a field whose word it has not: where its author writes that one too, it holds in its place. */
  readonly isGuess?: true;
}

/** The word of a field's line as it is printed. */
export function fieldWord(line: FieldLine, language?: SpellingLanguage): string {
  return line.keyword === 'own' ? line.own : spell(line.keyword, language);
}

/** A line that begins with no keyword. */
export interface StrayLine extends Span {
  readonly shape: 'stray';
  readonly words: Words;
}

/** A line of the language: a list or a text in `"""` may take several lines of the file. */
export type SourceLine = ConstructLine | FieldLine | StrayLine;
