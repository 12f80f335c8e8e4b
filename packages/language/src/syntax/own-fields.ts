import { foldWord } from '@dorkarta/core';

/** The fields that a roadmap or its configuration adds to the language: by the folded word, as it is declared. */
export type OwnFields = ReadonlyMap<string, string>;

/** Where nobody adds any. */
export const noOwnFields: OwnFields = new Map();

/** What some names add to fields that are there already; of names that differ in case alone the first one counts. */
export function withOwnFields(own: OwnFields, names: readonly string[]): OwnFields {
  const added = names.filter((name) => !own.has(foldWord(name)));
  if (added.length === 0) return own;
  const together = new Map(own);
  for (const name of added) if (!together.has(foldWord(name))) together.set(foldWord(name), name);
  return together;
}

/** Whether two sets of fields read a text alike. */
export function areSameFields(one: OwnFields, other: OwnFields): boolean {
  return one === other || (one.size === other.size && [...one].every(([word, name]) => other.get(word) === name));
}
