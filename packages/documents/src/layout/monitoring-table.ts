import {
  containersOf,
  innermost,
  type ModelNode,
  type MonitoredRoadmap,
  type MonitoringSubject,
  mentionTitle,
  type ReportView,
} from '@dorkarta/core';
import { paragraph, type Table, type TableColumn, type TableRow } from '../document/table-document.ts';
import { confirmationContent, informationContent, reportContent } from './report-content.ts';
import { sectionTitleRow } from './section-rows.ts';
import { type Standing, standingsOf } from './standing.ts';
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

/** The prescribed table: every event in its section with what is reported of it. */
export function monitoringTable(subject: MonitoringSubject): Table {
  const standingOf = standingsOf(subject);
  const several = subject.roadmaps.length > 1;
  const known = subject.roadmaps.flatMap((roadmap) => [
    ...(several ? [roadmapTitleRow(roadmap, columns.length)] : []),
    ...eventRowsBySection(roadmap, columns.length, (event) => [eventRow(standingOf(event))]),
  ]);
  const unknown = subject.reports.filter(({ event }) => event === undefined).map(unknownRow);
  return { type: 'table', name: 'Мониторинг', columns, rows: [...known, ...unknown] };
}

/** Which of several roadmaps the events below belong to. */
export function roadmapTitleRow({ view: { roadmap } }: MonitoredRoadmap, columnCount: number): TableRow {
  const cells = [{ content: [paragraph('section', roadmap.title)], columnSpan: columnCount }];
  return { kind: 'section', number: '', title: roadmap.title, cells, source: roadmap };
}

/** The rows of all events of a roadmap, under the titles of their sections. */
export function* eventRowsBySection(
  { view: { roadmap, numbers, events } }: MonitoredRoadmap,
  columnCount: number,
  rowsOf: (event: MonitoredRoadmap['view']['events'][number]) => readonly TableRow[],
): Generator<TableRow> {
  let place = 0;
  for (const containers of containersOf(roadmap)) {
    const container = innermost(containers);
    if ('rank' in container) {
      const heading = { number: numbers.sections.get(container) ?? '', label: roadmap.label };
      yield sectionTitleRow(container, heading, columnCount);
    }
    const behind = place + container.events.length;
    for (const event of events.slice(place, behind)) yield* rowsOf(event);
    place = behind;
  }
}

function eventRow(standing: Standing): TableRow {
  const { number = '', texts, event } = standing.event;
  return tableRow({
    number,
    title: texts.join('\n'),
    source: standing.report?.report ?? event,
    information: informationContent(standing),
    confirmation: confirmationContent(standing.report),
  });
}

/** A report that is on no event of a roadmap loses nothing. */
function unknownRow(report: ReportView): TableRow {
  return tableRow({
    number: '',
    title: mentionTitle(report.report.event),
    source: report.report,
    information: reportContent(report),
    confirmation: confirmationContent(report),
  });
}

interface RowParts {
  readonly number: string;
  readonly title: string;
  readonly source: ModelNode;
  readonly information: TableRow['cells'][number]['content'];
  readonly confirmation: TableRow['cells'][number]['content'];
}

function tableRow({ number, title, source, information, confirmation }: RowParts): TableRow {
  return {
    kind: 'event',
    number,
    title,
    source,
    cells: [
      { content: textBlocks('cell-centered', number) },
      { content: textBlocks('cell', title) },
      { content: information },
      { content: confirmation },
    ],
  };
}
