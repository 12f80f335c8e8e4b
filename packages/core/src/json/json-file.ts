import type { z } from 'zod';
import { failure, type Result, success } from '../result.ts';
import { nearest } from '../text/nearest.ts';

type Path = readonly PropertyKey[];

interface Issue {
  readonly code?: string | undefined;
  readonly path: Path;
  readonly message: string;
  readonly keys?: readonly string[];
  readonly errors?: readonly (readonly Issue[])[];
}

/** The keys that an object at a path may have. */
export type KeysAt = (path: Path) => readonly string[];

/**
 * Reads a JSON text by a schema, strictly: what is wrong is told in Russian with key, value and what was expected, each in
 * a line. The schema's own error texts say what is expected.
 */
export function readJsonFile<Value>(
  text: string,
  schema: z.ZodType<Value>,
  keysAt: KeysAt,
): Result<Value, readonly string[]> {
  const json = parseJson(text);
  if (!json.ok) return failure([json.trouble]);
  const parsed = schema.safeParse(json.value);
  if (parsed.success) return success(parsed.data);
  const issues = parsed.error.issues as readonly Issue[];
  return failure(issues.flatMap((issue) => describeIssue(issue, json.value, keysAt)));
}

function parseJson(text: string): Result<unknown, string> {
  try {
    return success(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch (error) {
    const offset = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    const line = offset === undefined ? undefined : text.slice(0, Number(offset)).split('\n').length;
    const place = line === undefined ? '' : ` (строка ${line})`;
    return failure(`это не JSON${place}: проверьте запятые, кавычки и скобки.`);
  }
}

function describeIssue(issue: Issue, json: unknown, keysAt: KeysAt): readonly string[] {
  if (issue.code === 'unrecognized_keys') {
    return (issue.keys ?? []).map((key) => unknownKey(key, issue.path, keysAt(issue.path)));
  }
  const nested = deepestIssues(issue);
  if (nested.length > 0) return nested.flatMap((each) => describeIssue(each, json, keysAt));
  const key = keyName(issue.path);
  const value = valueAt(json, issue.path);
  if (value === undefined) return [`нет ключа «${key}», а нужен: ${issue.message}.`];
  const subject = key === '' ? 'содержимое' : `ключ «${key}»`;
  return [`${subject}: значение ${shortJson(value)} не подходит, ожидается ${issue.message}.`];
}

/** Of several forms that a value could have, the one that it nearly has: whose errors lie deeper than the value itself. */
function deepestIssues({ code, errors = [], path }: Issue): readonly Issue[] {
  if (code !== 'invalid_union') return [];
  const near = errors.filter((issues) => issues.every((issue) => issue.path.length > 1));
  return near.length === 1 ? (near[0] ?? []).map((issue) => ({ ...issue, path: [...path, ...issue.path] })) : [];
}

function unknownKey(key: string, path: Path, known: readonly string[]): string {
  const list = known.length === 0 ? 'уберите его' : `есть ${known.map((each) => `«${each}»`).join(', ')}`;
  return `ключа «${keyName([...path, key])}» нет: ${guess(key, known)}${list}.`;
}

/** «возможно, «template»; », where a known word is near. */
export function guess(word: string, known: readonly string[]): string {
  const meant = nearest(word, known);
  return meant === undefined ? '' : `возможно, «${meant}»; `;
}

/** A key as people write it: `templates.отчётный[0].column`. */
function keyName(path: Path): string {
  return path.reduce<string>((name, part) => {
    if (typeof part === 'number') return `${name}[${part}]`;
    return name === '' ? String(part) : `${name}.${String(part)}`;
  }, '');
}

function valueAt(json: unknown, path: Path): unknown {
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
