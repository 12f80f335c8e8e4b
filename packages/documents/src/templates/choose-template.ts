import {
  type Column,
  eventsOf,
  failure,
  foldTitle,
  type Mention,
  mentionTitle,
  nearest,
  type Result,
  type Roadmap,
  success,
} from '@dorkarta/core';
import { builtInTemplates, defaultTemplateName, matrixTemplateName } from './built-in-templates.ts';
import { type TableTemplate, templateOf } from './table-template.ts';

/** What a roadmap's table may be taken from, beside the roadmap itself. */
export interface TemplateRequest {
  /** The template asked for by name (`--template`); it outweighs what the roadmap states. */
  readonly asked?: string;
  /** The templates of the configuration by name; they outweigh the built-in ones. */
  readonly custom?: Readonly<Record<string, readonly Column[]>>;
  /** The configuration's template for roadmaps that state none. */
  readonly fallback?: string;
}

/** Why no template could be chosen. */
export type TemplateTrouble =
  | {
      readonly code: 'unknown-template';
      readonly name: string;
      readonly known: readonly string[];
      readonly nearest?: string;
    }
  | { readonly code: 'no-bodies'; readonly name: string };

/** The template of a roadmap: the one asked for, else its own columns or template, else the configuration's, else «типовой». */
export function chooseTemplate(
  roadmap: Roadmap,
  request: TemplateRequest = {},
): Result<TableTemplate, TemplateTrouble> {
  if (request.asked === undefined && roadmap.columns.length > 0) {
    return success(templateOf(roadmap.template?.name ?? 'свои столбцы', roadmap.columns));
  }
  const name = request.asked ?? roadmap.template?.name ?? request.fallback ?? defaultTemplateName;
  const custom = Object.entries(request.custom ?? {}).map(([title, columns]) => templateOf(title, columns));
  const known = [...custom, ...builtInTemplates];
  const found = known.find((template) => foldTitle(template.name) === foldTitle(name));
  if (found !== undefined) return success(found);
  if (foldTitle(name) === foldTitle(matrixTemplateName)) return matrixTemplate(roadmap);
  return failure(unknownTemplate(name, [...known.map((template) => template.name), matrixTemplateName]));
}

/** The trouble in the author's terms, and what to do about it. */
export function templateTroubleMessage(trouble: TemplateTrouble): string {
  if (trouble.code === 'no-bodies') {
    return `Шаблону «${trouble.name}» не названы исполнители: напишите «шаблон: ${trouble.name} …» с их именами через запятую.`;
  }
  const guess = trouble.nearest === undefined ? '' : ` Возможно, «${trouble.nearest}».`;
  return `Нет шаблона «${trouble.name}».${guess} Есть: ${trouble.known.map((name) => `«${name}»`).join(', ')}.`;
}

/** The trouble with a name that none of the known templates has. */
export function unknownTemplate(name: string, known: readonly string[]): TemplateTrouble {
  const near = nearest(name, known);
  return near === undefined
    ? { code: 'unknown-template', name, known }
    : { code: 'unknown-template', name, known, nearest: near };
}

/** A column for each body that the roadmap names in its template, or, where it names none, that acts in its events. */
function matrixTemplate(roadmap: Roadmap): Result<TableTemplate, TemplateTrouble> {
  const stated = roadmap.template?.bodies ?? [];
  const bodies = stated.length > 0 ? stated : actingBodies(roadmap);
  if (bodies.length === 0) return failure({ code: 'no-bodies', name: matrixTemplateName });
  const columns = bodies.map((body) => ({ key: 'action' as const, header: mentionTitle(body), body }));
  return success(templateOf(matrixTemplateName, columns));
}

function actingBodies(roadmap: Roadmap): readonly Mention[] {
  const bodies = new Map<string, Mention>();
  for (const { event } of eventsOf(roadmap)) {
    for (const body of event.actions.flatMap((action) => action.bodies)) {
      const title = foldTitle(mentionTitle(body));
      if (!bodies.has(title)) bodies.set(title, body);
    }
  }
  return [...bodies.values()];
}
