import { chooseTemplate, type RoadmapView, templateNames, templateTroubleMessage } from '@dorkarta/core';
import {
  layoutRoadmap,
  layoutTimeline,
  type RowAttributes,
  renderHtml,
  renderTimeline,
  type TableDocument,
  timelineStyleSheet,
} from '@dorkarta/documents';
import type { FileView, Folder, PageWish, RoadmapPage } from '@dorkarta/language';
import { partOf } from './part-of.ts';

type Page = Promise<RoadmapPage | undefined>;

/** Draws the table of a roadmap as it will be printed; each row says from which lines it comes, counted from 1. */
export async function renderTable(view: FileView, wish: PageWish, folder: Folder): Page {
  return renderPage(view, wish, folder, renderHtml);
}

/** Draws the events of a roadmap over its period; its rows are those of the table. */
export async function renderTimelinePage(view: FileView, wish: PageWish, folder: Folder): Page {
  return renderPage(view, wish, folder, (document, rowAttributes, roadmap) =>
    page(roadmap.roadmap.title, renderTimeline(layoutTimeline(document, roadmap), rowAttributes), timelineStyleSheet),
  );
}

function renderPage(
  view: FileView,
  wish: PageWish,
  folder: Folder,
  draw: (document: TableDocument, rowAttributes: RowAttributes, roadmap: RoadmapView) => string,
): RoadmapPage | undefined {
  const roadmap = view.subject?.view;
  if (roadmap === undefined) return undefined;
  const template = chooseTemplate(roadmap.roadmap, folder.templates, wish.template);
  const templates = templateNames(folder.templates);
  if (!template.ok) return { html: messagePage(templateTroubleMessage(template.trouble)), templates };
  const part = partOf(roadmap, view, wish);
  const html = draw(layoutRoadmap(roadmap, template.value, part?.range), rowAttributes(view), roadmap);
  return { html, template: template.value.name, templates, ...(part === undefined ? {} : { excerpt: part.excerpt }) };
}

function rowAttributes({ trace, positions }: FileView): RowAttributes {
  return (source) => {
    const span = trace.spanOf({ node: source, field: 'whole' });
    if (span === undefined) return {};
    const { start, end } = positions.rangeOf(span);
    return { 'data-line': String(start.line + 1), 'data-end-line': String(end.line + 1) };
  };
}

function messagePage(message: string): string {
  return page('dorkarta', `<p class="notice">${escaped(message)}</p>`);
}

function page(title: string, body: string, style = ''): string {
  const head = `<meta charset="utf-8"><title>${escaped(title)}</title>${style === '' ? '' : `<style>${style}</style>`}`;
  return `<!doctype html>\n<html lang="ru"><head>${head}</head><body>${body}</body></html>\n`;
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}
