import type { Rubric, TemplateCatalogue } from '@dorkarta/core';

/** What completion needs to know from outside the file. */
export interface CompletionProject {
  readonly templates: TemplateCatalogue;
  readonly rubrics: readonly Rubric[];
  /** The URIs of the workspace's files. */
  readonly files?: readonly string[];
  /** The year of a new roadmap that does not say its own. */
  readonly year?: number;
}
