import { type PrintedFile, templateNames, templateTroubleMessage } from '@dorkarta/core';
import {
  layoutFile,
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

/** Draws the table of a file as it will be printed; each row says from which lines it comes, counted from 1. */
export async function renderTable(view: FileView, wish: PageWish, folder: Folder): Page {
  const { printed } = view;
  return printed && renderPage(printed, view, { wish, folder, draw: renderHtml });
}

/** Draws the events of a roadmap over its period; its rows are those of the table. */
export async function renderTimelinePage(view: FileView, wish: PageWish, folder: Folder): Page {
  const { printed } = view;
  if (printed?.type !== 'roadmap') return undefined;
  const { view: roadmap } = printed;
  const draw = (document: TableDocument, rowAttributes: RowAttributes): string =>
    page(roadmap.roadmap.title, renderTimeline(layoutTimeline(document, roadmap), rowAttributes), timelineStyleSheet);
  return renderPage(printed, view, { wish, folder, draw });
}

interface PageOrder {
  readonly wish: PageWish;
  readonly folder: Folder;
  readonly draw: (document: TableDocument, rowAttributes: RowAttributes) => string;
}

function renderPage(printed: PrintedFile, view: FileView, { wish, folder, draw }: PageOrder): RoadmapPage {
  const part = printed.type === 'roadmap' ? partOf(printed.view, view, wish) : undefined;
  const laidOut = layoutFile(printed, { templates: folder.templates, asked: wish.template, range: part?.range });
  const templates = printed.type === 'roadmap' ? templateNames(folder.templates) : [];
  if (!laidOut.ok) return { html: messagePage(templateTroubleMessage(laidOut.trouble)), templates };
  const { document, template } = laidOut.value;
  return {
    html: draw(document, rowAttributes(view)),
    ...(template === undefined ? {} : { template }),
    templates,
    ...(part === undefined ? {} : { excerpt: part.excerpt }),
  };
}

/** From which lines of a text the rows of its table come. */
export function rowAttributes({ trace, positions }: FileView): RowAttributes {
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
