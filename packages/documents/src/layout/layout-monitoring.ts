import {
  containersOf,
  formatDayLong,
  innermost,
  type LinkedText,
  type ModelNode,
  type MonitoredRoadmap,
  type Monitoring,
  type MonitoringView,
  mentionTitle,
  type ReportView,
} from '@dorkarta/core';
import {
  type Block,
  type DocumentProperties,
  type Inline,
  officialLandscape,
  paragraph,
  type Table,
  type TableColumn,
  type TableDocument,
  type TableRow,
} from '../document/table-document.ts';
import { documentDate } from './document-date.ts';
import { valueContent } from './event-field.ts';
import { monitoringData } from './monitoring-data.ts';
import { confirmationContent, informationContent } from './report-content.ts';
import { sectionTitleRow } from './section-rows.ts';
import { textBlocks } from './text-blocks.ts';

/** Headers word for word as in the recommendations on municipal roadmaps, «Шаблон таблицы мониторинга». */
const columns: readonly TableColumn[] = [
  { key: 'number', header: '№п/п' },
  { key: 'event', header: 'Мероприятие' },
  { key: 'information', header: 'Информация о проведении мероприятия' },
  {
    key: 'confirmation',
    header: 'Ссылка на документ, информационное сопровождение мероприятия',
  },
];

/** A monitoring report as the official document: the table of all events with what is reported of them, and what follows from it. */
export function layoutMonitoring(view: MonitoringView): TableDocument {
  const { monitoring } = view;
  return {
    properties: documentProperties(view),
    page: officialLandscape,
    blocks: [
      paragraph('title', `Мониторинг исполнения мероприятий дорожной карты. ${monitoring.title}`.trim()),
      ...subtitle(view),
      monitoringTable(view),
      ...conclusions('Рекомендации', monitoring.recommendations),
      ...conclusions('Управленческие решения', monitoring.decisions),
    ],
    ...monitoringData(view),
  };
}

/** The day as of which a report is made. */
function dayOf({ date }: Monitoring): string | undefined {
  return date?.days.at(-1)?.to;
}

function documentProperties({ monitoring, roadmaps }: MonitoringView): DocumentProperties {
  const [roadmap] = roadmaps.map(({ view }) => view.roadmap);
  return {
    title: monitoring.title,
    subject: ['Мониторинг дорожной карты', roadmap?.title].filter((part) => part !== undefined).join(', '),
    creator: roadmap?.municipality ?? roadmap?.region ?? 'dorkarta',
    date: documentDate(dayOf(monitoring), roadmap?.period?.from),
  };
}

/** Which roadmaps, where, and as of which day. */
function subtitle({ monitoring, roadmaps }: MonitoringView): readonly Block[] {
  const about = roadmaps.flatMap(({ view: { roadmap } }) => {
    const place = [roadmap.municipality, roadmap.region].filter((name) => name !== undefined).join(', ');
    return [roadmap.title, place];
  });
  const day = dayOf(monitoring);
  const lines = [...about, day === undefined ? '' : `По состоянию на ${formatDayLong(day)}`].filter(
    (line) => line !== '',
  );
  return lines.length === 0 ? [] : [paragraph('subtitle', lines.join('\n'))];
}

function monitoringTable(view: MonitoringView): Table {
  const known = view.roadmaps.flatMap((roadmap) => [
    ...(view.roadmaps.length > 1 ? [titleRow(roadmap)] : []),
    ...roadmapRows(roadmap, view),
  ]);
  const unknown = view.reports.filter(({ event }) => event === undefined).map(unknownRow);
  return { type: 'table', name: 'Мониторинг', columns, rows: [...known, ...unknown] };
}

/** Which of several roadmaps the events below belong to. */
function titleRow({ view: { roadmap } }: MonitoredRoadmap): TableRow {
  const cells = [{ content: [paragraph('section', roadmap.title)], columnSpan: columns.length }];
  return { kind: 'section', number: '', title: roadmap.title, cells, source: roadmap };
}

function* roadmapRows(
  { view: { roadmap, numbers, events } }: MonitoredRoadmap,
  view: MonitoringView,
): Generator<TableRow> {
  let place = 0;
  for (const containers of containersOf(roadmap)) {
    const container = innermost(containers);
    if ('rank' in container) {
      const heading = { number: numbers.sections.get(container) ?? '', label: roadmap.label };
      yield sectionTitleRow(container, heading, columns.length);
    }
    const behind = place + container.events.length;
    for (const event of events.slice(place, behind)) {
      const [report] = view.reportsOn(event.event);
      const { number = '', texts } = event;
      yield eventRow({ number, title: texts.join('\n'), report, source: report?.report ?? event.event });
    }
    place = behind;
  }
}

/** A report that is on no event of a roadmap loses nothing. */
function unknownRow(report: ReportView): TableRow {
  const { event } = report.report;
  return eventRow({ number: '', title: mentionTitle(event), report, source: report.report });
}

interface RowParts {
  readonly number: string;
  readonly title: string;
  readonly report: ReportView | undefined;
  readonly source: ModelNode;
}

function eventRow({ number, title, report, source }: RowParts): TableRow {
  return {
    kind: 'event',
    number,
    title,
    source,
    cells: [
      { content: textBlocks('cell-centered', number) },
      { content: textBlocks('cell', title) },
      { content: informationContent(report) },
      { content: confirmationContent(report) },
    ],
  };
}

/** What follows from the report, below the table. */
function conclusions(label: string, texts: readonly LinkedText[]): readonly Block[] {
  if (texts.length === 0) return [];
  const items = texts.map((text): readonly Inline[] => valueContent(text));
  return [
    { type: 'paragraph', style: 'body', content: [{ text: `${label}:`, bold: true }] },
    { type: 'list', ordered: true, style: 'body', items },
  ];
}
