import { chooseTemplate, layoutRoadmap, renderHtml, templateTroubleMessage } from '@dorkarta/documents';
import type { FileView, ServerProject } from '@dorkarta/language';

/** Draws the table of a roadmap as it will be printed; each row says from which lines it comes, counted from 1. */
export async function renderPreview(
  view: FileView,
  template: string | undefined,
  { configuration }: ServerProject,
): Promise<string | undefined> {
  const { file, trace, positions } = view;
  if (file.type !== 'roadmap') return undefined;
  const chosen = chooseTemplate(file, {
    ...(template === undefined ? {} : { asked: template }),
    ...(configuration.template === undefined ? {} : { fallback: configuration.template }),
    ...(configuration.templates === undefined ? {} : { custom: configuration.templates }),
  });
  if (!chosen.ok) return messagePage(templateTroubleMessage(chosen.trouble));
  return renderHtml(layoutRoadmap(file, chosen.value), (source) => {
    const span = trace.spanOf({ node: source, field: 'whole' });
    if (span === undefined) return {};
    const { start, end } = positions.rangeOf(span);
    return { 'data-line': String(start.line + 1), 'data-end-line': String(end.line + 1) };
  });
}

function messagePage(message: string): string {
  const text = message.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
  return `<!doctype html>\n<html lang="ru"><head><meta charset="utf-8"><title>dorkarta</title></head><body><p>${text}</p></body></html>\n`;
}
