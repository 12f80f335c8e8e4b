import { z } from 'zod';
import { record } from '../schema.ts';

/** What can be said of how a phrase was read. The codes are permanent. */
export const phraseNoteCodes = [
  // The phrase is wrong as it stands.
  'day-does-not-exist',
  'unit-does-not-exist',
  'runs-backwards',
  // Nothing, or not all of it, has a meaning.
  'nothing-is-understood',
  'words-are-not-understood',
  'is-empty',
  'is-vague',
  'may-be-cut-off',
  'is-too-long',
  'names-no-approval',
  // The meaning was chosen among several.
  'year-is-inferred',
  'year-is-ambiguous',
  'month-is-not-included',
  'ends-are-equal',
  'repeats-itself',
  'separator-is-missing',
  'word-is-misspelt',
  'number-is-a-word',
  'bound-is-strict',
  'time-is-guessed',
  'recurrence-is-guessed',
  'school-time-is-guessed',
  // The meaning depends on the roadmap's period.
  'period-is-needed',
  'period-is-not-full',
  'start-is-unknown',
  'is-outside-period',
] as const;

export const phraseNoteCodeSchema = z.enum(phraseNoteCodes);
export type PhraseNoteCode = z.infer<typeof phraseNoteCodeSchema>;

/**
 * What the reader of a phrase did not take for granted: `text` tells the author in Russian what was read how and what to
 * write to be exact; `words` are the author's words it is about (empty where it is about the whole phrase).
 */
export const phraseNoteSchema = record({ code: phraseNoteCodeSchema, text: z.string(), words: z.string() });
export type PhraseNote = z.infer<typeof phraseNoteSchema>;
