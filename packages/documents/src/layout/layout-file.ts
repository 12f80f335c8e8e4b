import {
  chooseTemplate,
  type PrintedFile,
  type Result,
  type Roadmap,
  success,
  type TableTemplate,
  type TemplateCatalogue,
  type TemplateTrouble,
} from '@dorkarta/core';
import type { TableDocument } from '../document/table-document.ts';
import { layoutMonitoring } from './layout-monitoring.ts';
import { layoutReview } from './layout-review.ts';
import { type EventRange, layoutRoadmap } from './layout-roadmap.ts';
import type { MonitoringPart } from './monitoring-part.ts';
import { unprintedFields, unprintedMessage } from './unprinted-fields.ts';

/** How a file is to be laid out. */
export interface LayoutRequest {
  /** The templates that a roadmap can choose; the built-in ones where absent. */
  readonly templates?: TemplateCatalogue | undefined;
  /** The template that is asked for, whatever the roadmap says. */
  readonly asked?: string | undefined;
  /** Which of a roadmap's events are laid out; all where absent. */
  readonly range?: EventRange | undefined;
  /** What of a monitoring report is laid out; all of it where absent. */
  readonly parts?: readonly MonitoringPart[] | undefined;
}

/** A file as a document, and the template of its table where it could choose one. */
export interface FileLayout {
  readonly document: TableDocument;
  readonly template?: string;
  /** What of the file is not printed, and what to do about it: sentences in Russian. */
  readonly remarks: readonly string[];
}

/** Any file that documents are made from, as its document: a roadmap in its template, a monitoring report and an expert's conclusion in the forms that are prescribed for them. */
export function layoutFile(
  printed: PrintedFile,
  { templates, asked, range, parts }: LayoutRequest = {},
): Result<FileLayout, TemplateTrouble> {
  switch (printed.type) {
    case 'roadmap': {
      const template = chooseTemplate(printed.view.roadmap, templates, asked);
      if (!template.ok) return template;
      const { name } = template.value;
      const document = layoutRoadmap(printed.view, template.value, range);
      return success({ document, template: name, remarks: remarksOn(printed.view.roadmap, template.value) });
    }
    case 'review':
      return success({ document: layoutReview(printed.subject), remarks: [] });
    case 'monitoring':
      return success({ document: layoutMonitoring(printed.view, parts), remarks: [] });
  }
}

function remarksOn(roadmap: Roadmap, template: TableTemplate): readonly string[] {
  const unprinted = unprintedFields(roadmap, template);
  return unprinted.length === 0 ? [] : [unprintedMessage(unprinted, template)];
}
