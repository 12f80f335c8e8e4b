import { daysText } from '@dorkarta/core';
import { attributesHtml, type RowAttributes } from '../../writers/html/row-attributes.ts';
import { xmlText } from '../../writers/xml.ts';
import type { Scale, Timeline, TimelineEvent, TimelineRow, TimelineSection } from '../timeline.ts';
import { drawBars } from './draw-bars.ts';
import { drawGrid, drawHead } from './draw-scale.ts';
import { legendHtml } from './legend.ts';

/** A scale of more columns needs more room than a narrow window has. */
const mostNarrowColumns = 16;

/**
 * The timeline as a piece of HTML, for a page that has the `timelineStyleSheet`. It holds no inline styles, no scripts
 * and no ids, so that the strictest policy lets it through and it may stand in any page or shadow root, more than once.
 * `rowAttributes` mark the rows with where they come from.
 */
export function renderTimeline(timeline: Timeline, rowAttributes: RowAttributes = () => ({})): string {
  const { title, rows, remark } = timeline;
  const remarkHtml = remark === undefined ? '' : `<p class="remark">${xmlText(remark)}</p>\n`;
  const table = rows.length === 0 ? '' : tableHtml(timeline, rowAttributes);
  return `<section class="timeline-view" aria-label="${xmlText(`Сроки: ${title}`)}">\n${remarkHtml}${legendHtml(timeline)}${table}</section>\n`;
}

function tableHtml({ title, scale, rows }: Timeline, rowAttributes: RowAttributes): string {
  const grid = scale === undefined ? undefined : drawGrid(scale);
  const isWide = scale !== undefined && scale.columns.length > mostNarrowColumns;
  const groups = rowGroups(rows).map((group) => {
    const lines = group.map((row) => rowHtml(row, attributesHtml(row.source, rowAttributes), grid));
    return `<tbody>\n${lines.join('\n')}\n</tbody>\n`;
  });
  return (
    `<table class="timeline${isWide ? ' wide' : ''}" aria-label="${xmlText(title)}">\n<colgroup><col width="34%"><col></colgroup>\n` +
    `<thead><tr><th scope="col">Мероприятие</th><th scope="col">${scaleHead(scale)}</th></tr></thead>\n` +
    `${groups.join('')}</table>\n`
  );
}

function scaleHead(scale: Scale | undefined): string {
  if (scale === undefined) return '<span class="words">Срок</span>';
  return `${drawHead(scale)}<span class="spoken">Срок, шкала ${daysText(scale.days)}</span>`;
}

/** The rows under each heading, headed by it. */
function rowGroups(rows: readonly TimelineRow[]): readonly (readonly TimelineRow[])[] {
  const groups: TimelineRow[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last === undefined || !('manner' in row)) groups.push([row]);
    else last.push(row);
  }
  return groups;
}

function rowHtml(row: TimelineRow, attributes: string, grid: string | undefined): string {
  const content = 'manner' in row ? eventCells(row, grid) : sectionCell(row);
  return `<tr class="${row.kind}"${attributes}>${content}</tr>`;
}

function sectionCell({ title }: TimelineSection): string {
  return `<th scope="rowgroup" colspan="2"><span>${xmlText(title)}</span></th>`;
}

function eventCells(row: TimelineEvent, grid: string | undefined): string {
  const { description, bars } = row;
  const chart = grid === undefined ? '' : chartHtml(row, grid);
  const words = `<span class="${bars.length > 0 ? 'spoken' : 'words'}">${xmlText(description)}</span>`;
  return `<th scope="row">${labelHtml(row)}</th><td>${chart}${words}</td>`;
}

function chartHtml(row: TimelineEvent, grid: string): string {
  const title = `<title>${xmlText(row.description)}</title>`;
  return `<svg class="chart" width="100%" height="100%" aria-hidden="true" focusable="false">${title}${grid}${drawBars(row)}</svg>`;
}

/** A title that may be longer than three lines can be read in full where the pointer rests on it. */
const surelyShown = 60;

function labelHtml({ kind, number, title, stage }: TimelineEvent): string {
  const text = title.replace(/\s*\n(?:\s*-\s)?\s*/g, ' ');
  const hint = text.length > surelyShown ? ` title="${xmlText(text)}"` : '';
  const stageHtml = stage === undefined ? '' : `<span class="stage">${xmlText(stage)}</span>`;
  const titleHtml = kind === 'stage' ? '' : `<span class="title"${hint}>${xmlText(text)}</span>`;
  const numberHtml = `<span class="number">${kind === 'stage' ? '' : xmlText(number)}</span>`;
  return `<span class="label">${numberHtml}<span>${titleHtml}${stageHtml}</span></span>`;
}
