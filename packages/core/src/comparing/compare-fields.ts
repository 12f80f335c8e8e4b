import type { OwnField } from '../model/event.ts';
import { compareTexts } from '../text/compare-texts.ts';
import { foldWord } from '../text/fold.ts';
import type { FieldChange } from './changes.ts';
import type { ComparedField } from './field-texts.ts';

/** The fields that say something else, of something that stands in one of the versions at least. */
export function compareFields<Owner>(
  fields: Readonly<Record<string, ComparedField<Owner>>>,
  old: Owner | undefined,
  next: Owner | undefined,
): readonly FieldChange[] {
  return Object.entries(fields).flatMap(([field, { name, texts, namesSome }]) => {
    const [was, is] = [old === undefined ? [] : texts(old), next === undefined ? [] : texts(next)];
    return namesSome === true && areSameNames(was, is) ? [] : changeOf({ field, name }, was, is);
  });
}

/** The same of fields of the author's own. */
export function compareOwnFields(
  old: readonly OwnField[] = [],
  next: readonly OwnField[] = [],
): readonly FieldChange[] {
  const words = new Map([...old, ...next].map(({ field }) => [foldWord(field), field]));
  return [...words].flatMap(([folded, field]) => {
    const texts = (fields: readonly OwnField[]): readonly string[] =>
      fields.filter((each) => foldWord(each.field) === folded).map(({ text }) => text);
    return changeOf({ field, name: field }, texts(old), texts(next));
  });
}

/** The change of one field; none where both say the same, however their lines are broken. */
export function changeOf(
  { field, name }: Pick<FieldChange, 'field' | 'name'>,
  old: readonly string[],
  next: readonly string[],
): readonly FieldChange[] {
  const [was, is] = [old.map(inOneSpace), next.map(inOneSpace)];
  const isSame = was.length === is.length && was.every((text, index) => text === is[index]);
  return isSame ? [] : [{ field, name, old: was, new: is }];
}

/** Whether lists name the same, in whatever order and case. */
function areSameNames(old: readonly string[], next: readonly string[]): boolean {
  const [was, is] = [old, next].map((names) => names.map((name) => foldWord(inOneSpace(name))).toSorted(compareTexts));
  return was !== undefined && was.length === is?.length && was.every((name, index) => name === is[index]);
}

function inOneSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
