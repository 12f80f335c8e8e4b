import type { FieldNode, OutlineNode } from '../structure/outline.ts';
import type { FieldKeyword } from '../vocabulary/spellings.ts';
import type { MappingContext } from './context.ts';
import { mapText } from './texts.ts';

/** The fields of a construct by their keyword. */
export interface Fields {
  readonly all: (keyword: FieldKeyword) => readonly FieldNode[];
  readonly one: (keyword: FieldKeyword) => FieldNode | undefined;
  /** The text of a field, if it is there and not empty. */
  readonly text: (keyword: FieldKeyword) => string | undefined;
  /** The texts of a field that may stand several times. */
  readonly texts: (keyword: FieldKeyword) => readonly string[];
}

export function fieldsOf(node: OutlineNode, context: MappingContext): Fields {
  const all = (keyword: FieldKeyword): readonly FieldNode[] =>
    node.fields.filter(({ line }) => line.keyword === keyword);
  const one = (keyword: FieldKeyword): FieldNode | undefined =>
    node.fields.find(({ line }) => line.keyword === keyword);
  return {
    all,
    one,
    text: (keyword) => mapText(one(keyword), context)?.text,
    texts: (keyword) => all(keyword).flatMap((field) => mapText(field, context)?.text ?? []),
  };
}

/** An object without the keys that have no value, so that what is not stated is absent. */
export function stated<Parts extends object>(parts: Parts): { [Key in keyof Parts]: Exclude<Parts[Key], undefined> } {
  const found: Record<string, unknown> = {};
  for (const key in parts) {
    if (parts[key] !== undefined) found[key] = parts[key];
  }
  return found as never;
}
