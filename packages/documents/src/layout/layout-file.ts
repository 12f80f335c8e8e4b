import {
  chooseTemplate,
  type PrintedFile,
  type Result,
  success,
  type TemplateCatalogue,
  type TemplateTrouble,
} from '@dorkarta/core';
import type { TableDocument } from '../document/table-document.ts';
import { layoutMonitoring } from './layout-monitoring.ts';
import { type EventRange, layoutRoadmap } from './layout-roadmap.ts';

/** How a file is to be laid out. */
export interface LayoutRequest {
  /** The templates that a roadmap can choose; the built-in ones where absent. */
  readonly templates?: TemplateCatalogue | undefined;
  /** The template that is asked for, whatever the roadmap says. */
  readonly asked?: string | undefined;
  /** Which of a roadmap's events are laid out; all where absent. */
  readonly range?: EventRange | undefined;
}

/** A file as a document, and the template of its table where it could choose one. */
export interface FileLayout {
  readonly document: TableDocument;
  readonly template?: string;
}

/** Any file that documents are made from, as its document: a roadmap in its template, a monitoring report in the form that is prescribed for it. */
export function layoutFile(
  printed: PrintedFile,
  { templates, asked, range }: LayoutRequest = {},
): Result<FileLayout, TemplateTrouble> {
  switch (printed.type) {
    case 'roadmap': {
      const template = chooseTemplate(printed.view.roadmap, templates, asked);
      if (!template.ok) return template;
      return success({ document: layoutRoadmap(printed.view, template.value, range), template: template.value.name });
    }
    case 'monitoring':
      return success({ document: layoutMonitoring(printed.view) });
  }
}
