import { failure, type Result, success } from '../result.ts';
import { foldTitle } from '../text/fold.ts';
import { nearest } from '../text/nearest.ts';
import { type Configuration, configurationSchema } from './configuration.ts';

/** What a configuration can mean by name. */
export interface KnownNames {
  /** The ids of all rules. */
  readonly rules: readonly string[];
  /** The names of the templates that need no configuration. */
  readonly templates: readonly string[];
}

type Path = readonly PropertyKey[];

interface Issue {
  readonly code?: string | undefined;
  readonly path: Path;
  readonly message: string;
  readonly keys?: readonly string[];
}

/** Reads the text of `dorkarta.config.json`, strictly: what is wrong is told in Russian with key, value and what was expected. */
export function parseConfiguration(text: string, known: KnownNames): Result<Configuration, readonly string[]> {
  const json = parseJson(text);
  if (!json.ok) return failure([json.trouble]);
  const parsed = configurationSchema.safeParse(json.value);
  if (!parsed.success) {
    const issues = parsed.error.issues as readonly Issue[];
    return failure(issues.flatMap((issue) => describeIssue(issue, json.value)));
  }
  const troubles = [...unknownRules(parsed.data, known), ...unknownTemplate(parsed.data, known)];
  return troubles.length > 0 ? failure(troubles) : success(parsed.data);
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

function describeIssue(issue: Issue, json: unknown): readonly string[] {
  if (issue.code === 'unrecognized_keys') {
    return (issue.keys ?? []).map((key) => unknownKey(key, issue.path));
  }
  const key = keyName(issue.path);
  const value = valueAt(json, issue.path);
  if (value === undefined) return [`нет ключа «${key}», а нужен: ${issue.message}.`];
  const subject = key === '' ? 'содержимое' : `ключ «${key}»`;
  return [`${subject}: значение ${shortJson(value)} не подходит, ожидается ${issue.message}.`];
}

function unknownKey(key: string, path: Path): string {
  const known = path.length === 0 ? ['rubric', 'rubrics', 'template', 'templates', 'severity'] : ['column', 'header'];
  return `ключа «${keyName([...path, key])}» нет: ${guess(key, known)}есть ${known.map((each) => `«${each}»`).join(', ')}.`;
}

function unknownRules({ severity = {} }: Configuration, { rules }: KnownNames): readonly string[] {
  return Object.keys(severity)
    .filter((id) => !rules.includes(id))
    .map((id) => {
      const meant = nearest(id, rules);
      const advice = meant === undefined ? 'возьмите имя из квадратных скобок у замечания' : `возможно, «${meant}»`;
      return `ключ «severity.${id}»: правила «${id}» нет, ${advice}.`;
    });
}

function unknownTemplate({ template, templates = {} }: Configuration, known: KnownNames): readonly string[] {
  const names = [...Object.keys(templates), ...known.templates];
  if (template === undefined || names.some((name) => foldTitle(name) === foldTitle(template))) return [];
  const list = names.map((name) => `«${name}»`).join(', ');
  return [`ключ «template»: шаблона «${template}» нет, ${guess(template, names)}есть ${list}.`];
}

function guess(word: string, known: readonly string[]): string {
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
