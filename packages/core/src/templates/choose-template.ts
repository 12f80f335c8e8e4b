import type { Mention } from '../model/mention.schema.ts';
import { mentionTitle } from '../model/mention.ts';
import type { Roadmap } from '../model/roadmap.ts';
import { failure, type Result, success } from '../result.ts';
import { eventsOf } from '../roadmap/walk.ts';
import { foldTitle } from '../text/fold.ts';
import { nearest } from '../text/nearest.ts';
import { type TableTemplate, templateOf } from './table-template.ts';
import {
  matrixTemplateName,
  type TemplateCatalogue,
  templateCatalogue,
  templateNamed,
  templateNames,
} from './template-catalogue.ts';

/** Why no template could be chosen. */
export type TemplateTrouble =
  | {
      readonly code: 'unknown-template';
      readonly name: string;
      readonly known: readonly string[];
      readonly nearest?: string;
    }
  | { readonly code: 'no-bodies'; readonly name: string };

/**
 * The template of a roadmap: the one asked for by name, else its own columns or template, else the configuration's, else
 * «типовой».
 */
export function chooseTemplate(
  roadmap: Roadmap,
  catalogue: TemplateCatalogue = templateCatalogue(),
  asked?: string,
): Result<TableTemplate, TemplateTrouble> {
  if (asked === undefined && roadmap.columns.length > 0) {
    return success(templateOf(roadmap.template?.name ?? 'свои столбцы', roadmap.columns));
  }
  const name = asked ?? roadmap.template?.name ?? catalogue.fallback;
  const found = templateNamed(catalogue, name);
  if (found === undefined) return failure(unknownTemplate(name, catalogue));
  return found.columns === 'bodies' ? matrixTemplate(roadmap) : success(templateOf(found.name, found.columns));
}

/** The trouble in the author's terms, and what to do about it. */
export function templateTroubleMessage(trouble: TemplateTrouble): string {
  if (trouble.code === 'no-bodies') {
    return `Шаблону «${trouble.name}» не названы исполнители: напишите «шаблон: ${trouble.name} …» с их именами через запятую.`;
  }
  const guess = trouble.nearest === undefined ? '' : ` Возможно, «${trouble.nearest}».`;
  return `Нет шаблона «${trouble.name}».${guess} Есть: ${trouble.known.map((name) => `«${name}»`).join(', ')}.`;
}

/** The trouble with a name that no template of the catalogue has. */
export function unknownTemplate(name: string, catalogue: TemplateCatalogue): TemplateTrouble {
  const known = templateNames(catalogue);
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
