import type { PhraseNote, PhraseNoteCode } from '../note.schema.ts';
import { phraseNote } from '../note-texts.ts';
import type { Lexeme } from './lexicon.ts';
import type { Mark, Token } from './tokens.ts';

/** Where a reader stands in the tokens of a text; readers move it on and note what they guess. */
export interface Cursor {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly notes: PhraseNote[];
  /** What readers that are `remembered` found, by the token they began at. */
  readonly found: Map<object, Map<number, Finding>>;
  at: number;
}

interface Finding {
  readonly value: unknown;
  readonly end: number;
  readonly notes: readonly PhraseNote[];
}

/** A cursor before the first token of a text. */
export function cursorOver(text: string, tokens: readonly Token[], notes: PhraseNote[]): Cursor {
  return { text, tokens, notes, found: new Map(), at: 0 };
}

type LexemeOf<Is extends Lexeme['is']> = Extract<Lexeme, { readonly is: Is }>;

export function peek(cursor: Cursor, ahead = 0): Token | undefined {
  return cursor.tokens[cursor.at + ahead];
}

/** Runs a reader; where it gives nothing, the cursor stands as before and its notes are forgotten. */
export function attempt<Value>(cursor: Cursor, reader: (cursor: Cursor) => Value | undefined): Value | undefined {
  const { at } = cursor;
  const noted = cursor.notes.length;
  const value = reader(cursor);
  if (value === undefined) {
    cursor.at = at;
    if (cursor.notes.length > noted) cursor.notes.length = noted;
  }
  return value;
}

/** Reads something at the cursor, or gives undefined. */
export type Reader<Value> = (cursor: Cursor) => Value | undefined;

/**
 * A reader that looks at each place of a text once, however many readers try it there: what it gives depends on the place
 * alone. Without it the readers of lists, which are tried at each of their numbers, take time that grows with its square.
 */
export function remembered<Value>(reader: Reader<Value>): Reader<Value> {
  return (cursor) => {
    const known = findingsOf(cursor, reader);
    const finding = known.get(cursor.at);
    if (finding === undefined) return findAnew(cursor, reader, known);
    cursor.at = finding.end;
    cursor.notes.push(...finding.notes);
    return finding.value as Value | undefined;
  };
}

function findingsOf(cursor: Cursor, reader: object): Map<number, Finding> {
  const known = cursor.found.get(reader) ?? new Map<number, Finding>();
  cursor.found.set(reader, known);
  return known;
}

function findAnew<Value>(cursor: Cursor, reader: Reader<Value>, known: Map<number, Finding>): Value | undefined {
  const { at: start, notes } = cursor;
  const noted = notes.length;
  const value = reader(cursor);
  known.set(start, { value, end: cursor.at, notes: notes.slice(noted) });
  return value;
}

/** The first of several readers that gives something. */
export function firstOf<Value>(cursor: Cursor, readers: readonly Reader<Value>[]): Value | undefined {
  for (const reader of readers) {
    const value = attempt(cursor, reader);
    if (value !== undefined) return value;
  }
  return undefined;
}

export function wordAt(cursor: Cursor, ahead = 0): string | undefined {
  const token = peek(cursor, ahead);
  return token?.kind === 'word' ? token.word : undefined;
}

export function lexemeAt(cursor: Cursor, ahead = 0): Lexeme | undefined {
  const token = peek(cursor, ahead);
  return token?.kind === 'word' ? token.lexeme : undefined;
}

/** Whether a token is one of the marks, or any where none is named. */
export function isMark(token: Token | undefined, ...marks: readonly Mark[]): boolean {
  return token?.kind === 'mark' && (marks.length === 0 || marks.includes(token.mark));
}

/** Steps over one of the words, and tells which. */
export function takeWord(cursor: Cursor, ...words: readonly string[]): string | undefined {
  const word = wordAt(cursor);
  if (word === undefined || !words.includes(word)) return undefined;
  cursor.at += 1;
  return word;
}

/** Steps over these words if they stand here one after another. */
export function takeWords(cursor: Cursor, ...words: readonly string[]): boolean {
  if (!words.every((word, index) => wordAt(cursor, index) === word)) return false;
  cursor.at += words.length;
  return true;
}

/** Steps over a word of the kind, and gives what it is. */
export function takeLexeme<Is extends Lexeme['is']>(cursor: Cursor, is: Is): LexemeOf<Is> | undefined {
  const lexeme = lexemeAt(cursor);
  if (lexeme?.is !== is) return undefined;
  cursor.at += 1;
  return lexeme as LexemeOf<Is>;
}

/** Steps over one of the marks. */
export function takeMark(cursor: Cursor, ...marks: readonly Mark[]): boolean {
  if (!isMark(peek(cursor), ...marks)) return false;
  cursor.at += 1;
  return true;
}

/** Steps over a unit of time, if it is one of those. */
export function takeUnit<Unit extends LexemeOf<'unit'>['unit']>(
  cursor: Cursor,
  ...units: readonly Unit[]
): Unit | undefined {
  const lexeme = lexemeAt(cursor);
  if (lexeme?.is !== 'unit' || !(units as readonly string[]).includes(lexeme.unit)) return undefined;
  cursor.at += 1;
  return lexeme.unit as Unit;
}

/** The author's words from one token up to another that is no more part of them. */
export function wordsBetween(cursor: Cursor, from: number, to = cursor.at): string {
  const first = cursor.tokens[from];
  const last = cursor.tokens[to - 1];
  return first === undefined || last === undefined ? '' : cursor.text.slice(first.start, last.end);
}

/** Notes something about the words from a token up to the cursor. */
export function note(cursor: Cursor, code: PhraseNoteCode, from: number, meaning = ''): void {
  cursor.notes.push(phraseNote(code, wordsBetween(cursor, from), meaning));
}
