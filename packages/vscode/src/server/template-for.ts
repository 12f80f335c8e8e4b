import type { Result, Roadmap } from '@dorkarta/core';
import { chooseTemplate, type TableTemplate, type TemplateTrouble } from '@dorkarta/documents';
import type { Folder } from '@dorkarta/language';

/** The template that a roadmap is shown and written in: the one asked for, else its own, its configuration's, the default. */
export function templateFor(
  roadmap: Roadmap,
  asked: string | undefined,
  { configuration }: Folder,
): Result<TableTemplate, TemplateTrouble> {
  return chooseTemplate(roadmap, {
    ...(asked === undefined ? {} : { asked }),
    ...(configuration.template === undefined ? {} : { fallback: configuration.template }),
    ...(configuration.templates === undefined ? {} : { custom: configuration.templates }),
  });
}
