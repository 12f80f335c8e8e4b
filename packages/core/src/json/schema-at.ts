import { z } from 'zod';
import type { JsonPath } from './json-text.ts';

/** The keys that an object at a path may have by a schema; none where it says nothing of it. */
export function keysAt(schema: z.ZodType, path: JsonPath): readonly string[] {
  return [...new Set(schemasAt(schema, path).flatMap(keysOf))];
}

/** The texts that may stand at a path, where they are a closed set. */
export function wordsAt(schema: z.ZodType, path: JsonPath): readonly string[] {
  return schemasAt(schema, path).flatMap((each) =>
    each instanceof z.ZodEnum ? each.options.filter((option) => typeof option === 'string') : [],
  );
}

/**
 * Of the forms that a value at a path can have, those that own at least one of its keys, by their places in the union:
 * the one that its author most likely meant.
 */
export function formsWithKeysOf(schema: z.ZodType, path: JsonPath, value: unknown): readonly number[] {
  const own = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  const union = innerSchemas(schema, path).find((each) => each instanceof z.ZodUnion);
  return (union?.options ?? []).flatMap((option, place) => {
    const keys = unfolded(bare(option)).flatMap(keysOf);
    return own.some((key) => keys.includes(key)) ? [place] : [];
  });
}

function keysOf(schema: z.core.$ZodType): readonly string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

/** What a schema says of the values at a path: more than one where a value may have several forms. */
function schemasAt(schema: z.ZodType, path: JsonPath): readonly z.core.$ZodType[] {
  return innerSchemas(schema, path).flatMap(unfolded);
}

function innerSchemas(schema: z.ZodType, path: JsonPath): readonly z.core.$ZodType[] {
  return path.reduce<readonly z.core.$ZodType[]>(
    (schemas, step) =>
      schemas.flatMap(unfolded).flatMap((each) => (typeof step === 'symbol' ? [] : inside(each, step))),
    [bare(schema)],
  );
}

function inside(schema: z.core.$ZodType, step: string | number): readonly z.core.$ZodType[] {
  if (schema instanceof z.ZodObject) {
    const found: z.core.$ZodType | undefined = Object.hasOwn(schema.shape, step) ? schema.shape[step] : undefined;
    return found === undefined ? [] : [bare(found)];
  }
  if (schema instanceof z.ZodArray) return [bare(schema.element)];
  return schema instanceof z.ZodRecord ? [bare(schema.valueType)] : [];
}

/** A union as its forms. */
function unfolded(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  return schema instanceof z.ZodUnion ? schema.options.map(bare).flatMap(unfolded) : [schema];
}

/** A schema without what makes its value read-only, optional, or something else once it was read. */
function bare(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodPipe) return bare(schema.in);
  if (schema instanceof z.ZodReadonly || schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional) {
    return bare(schema.unwrap());
  }
  return schema;
}
