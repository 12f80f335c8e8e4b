import type { ModelNode } from '@dorkarta/core';
import { compareRoadmaps, type RoadmapVersion, type TextPosition } from '@dorkarta/core/comparing';
import { renderHtml } from '@dorkarta/documents';
import { layoutChanges } from '@dorkarta/documents/changes';
import type { FileView } from '@dorkarta/language';
import { rowAttributes } from './preview.ts';

/** Draws what changed between two texts of a file; each row says from which lines of the new one it comes. */
export async function renderChanges(old: FileView, next: FileView): Promise<string | undefined> {
  const [was, is] = [versionOf(old), versionOf(next)];
  if (was === undefined || is === undefined) return undefined;
  const nodes = new Map<string, ModelNode>();
  for (const { event } of is.view.events) {
    const position = is.locate?.({ node: event, field: 'title' });
    if (position !== undefined) nodes.set(keyOf(position), event);
  }
  const document = layoutChanges(compareRoadmaps(was, is), {
    old: was.view.roadmap,
    next: is.view.roadmap,
    sourceAt: (position) => nodes.get(keyOf(position)),
  });
  return renderHtml(document, rowAttributes(next));
}

function versionOf({ subject, trace, positions }: FileView): RoadmapVersion | undefined {
  if (subject === undefined) return undefined;
  const { view, score } = subject;
  return {
    view,
    score,
    locate: (place) => {
      const span = trace.spanOf(place);
      if (span === undefined) return undefined;
      const { line, character } = positions.rangeOf(span).start;
      return { line: line + 1, column: character + 1 };
    },
  };
}

function keyOf({ line, column }: TextPosition): string {
  return `${line}:${column}`;
}
