import type { z } from 'zod';
import { failure, type Result, success } from '../result.ts';
import { nearestOfFew } from '../text/nearest.ts';
import { expectedBy } from './expected-by.ts';
import { type JsonPath, type JsonText, parseJsonText } from './json-text.ts';
import { formsWithKeysOf, keysAt, wordsAt } from './schema-at.ts';

interface Issue {
  readonly code?: string | undefined;
  readonly path: JsonPath;
  readonly message: string;
  readonly keys?: readonly string[];
  readonly errors?: readonly (readonly Issue[])[];
}

/** What a JSON file says, and where it says it. */
export interface JsonFile<Value> {
  readonly value: Value;
  readonly text: JsonText;
}

/**
 * Reads a JSON text by a schema, strictly: what is wrong is told in Russian with key, value, what was expected, and place,
 * each in a line. The schema's own error texts say what is expected, and where it has none its kind of value; which keys
 * and words there are, the schema says too.
 */
export function readJsonFile<Value>(
  written: string,
  schema: z.ZodType<Value>,
): Result<JsonFile<Value>, readonly string[]> {
  const text = parseJsonText(written);
  if (!text.ok) return failure([text.trouble]);
  const parsed = schema.safeParse(text.value.value, { error: expectedBy });
  if (parsed.success) return success({ value: parsed.data, text: text.value });
  const issues = parsed.error.issues as readonly Issue[];
  return failure(issues.flatMap((issue) => describeIssue(issue, { text: text.value, schema })));
}

/** What a file says and what it should say. */
interface Reading {
  readonly text: JsonText;
  readonly schema: z.ZodType;
}

function describeIssue(issue: Issue, reading: Reading): readonly string[] {
  const { text, schema } = reading;
  if (issue.code === 'unrecognized_keys') {
    return (issue.keys ?? []).map((key) => unknownKey(key, issue.path, reading));
  }
  const value = valueAt(text.value, issue.path);
  const meant = issuesOfMeantForm(issue, value, schema);
  if (meant.length > 0) return meant.flatMap((each) => describeIssue(each, reading));
  const key = keyName(issue.path);
  const place = text.placeOf(issue.path);
  if (value === undefined) return [`нет ключа «${key}», а нужен: ${issue.message}. ${place}`];
  const subject = key === '' ? 'содержимое' : `ключ «${key}»`;
  const hint = wordHint(value, issue.path, schema);
  return [`${subject}: значение ${shortJson(value)} не подходит, ожидается ${issue.message}.${hint} ${place}`];
}

/** Of several forms that a value could have, what is wrong with the one that its author meant. */
function issuesOfMeantForm({ code, errors = [], path }: Issue, value: unknown, schema: z.ZodType): readonly Issue[] {
  if (code !== 'invalid_union') return [];
  const [meant, other] = formsWithKeysOf(schema, path, value);
  if (meant === undefined || other !== undefined) return [];
  return (errors[meant] ?? []).map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
}

function unknownKey(key: string, path: JsonPath, { text, schema }: Reading): string {
  const known = keysAt(schema, path);
  const place = text.placeOfKey(path, key);
  if (known.includes(key)) return `ключ «${keyName([...path, key])}» лишний: здесь стоит только один ключ. ${place}`;
  const list = known.length === 0 ? 'уберите его' : `есть ${known.map((each) => `«${each}»`).join(', ')}`;
  return `ключа «${keyName([...path, key])}» нет: ${guess(key, known)}${list}. ${place}`;
}

/** «возможно, «template»; », where a known word is near. */
export function guess(word: string, known: readonly string[]): string {
  const meant = nearestOfFew(word, known);
  return meant === undefined ? '' : `возможно, «${meant}»; `;
}

/** The word or key that was probably meant, as a sentence. */
function wordHint(value: unknown, path: JsonPath, schema: z.ZodType): string {
  const meant =
    typeof value === 'string' ? nearestOfFew(value, wordsAt(schema, path)) : nearestKey(value, path, schema);
  return meant === undefined ? '' : ` Возможно, «${meant}».`;
}

function nearestKey(value: unknown, path: JsonPath, schema: z.ZodType): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const known = keysAt(schema, path);
  return Object.keys(value).flatMap((key) => (known.includes(key) ? [] : (nearestOfFew(key, known) ?? [])))[0];
}

/** A key as people write it: `templates.отчётный[0].column`. */
function keyName(path: JsonPath): string {
  return path.reduce<string>((name, part) => {
    if (typeof part === 'number') return `${name}[${part}]`;
    return name === '' ? String(part) : `${name}.${String(part)}`;
  }, '');
}

function valueAt(json: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    json,
  );
}

function shortJson(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
