import {
  containersOf,
  innermost,
  type Roadmap,
  type RoadmapView,
  type TableTemplate,
  type TemplateColumn,
  withTimeParts,
} from '@dorkarta/core';
import {
  type DocumentProperties,
  officialLandscape,
  officialPortrait,
  type Table,
  type TableColumn,
  type TableDocument,
  type TableRow,
} from '../document/table-document.ts';
import { closed } from './closing.ts';
import { columnKey } from './column-key.ts';
import { roadmapDay } from './document-date.ts';
import { eventRows } from './event-rows.ts';
import { preamble } from './preamble.ts';
import { proposalBlocks } from './proposals-table.ts';
import { sectionRows } from './section-rows.ts';

/** Some of a roadmap's events, by their places in printed order, from 0; `to` is exclusive. */
export interface EventRange {
  readonly from: number;
  readonly to: number;
}

const allEvents: EventRange = { from: 0, to: Number.POSITIVE_INFINITY };

/**
 * A roadmap as the official document: what stands above the table, the table in the template's columns, the proposals.
 * Of a long one a part can be laid out, at the cost of that part: the rows of some events, numbered as in the whole, below
 * the headings of their sections; what stands above the table belongs to the first event, the proposals to the last.
 */
export function layoutRoadmap(view: RoadmapView, chosen: TableTemplate, range: EventRange = allEvents): TableDocument {
  const { roadmap, numbers, events } = view;
  const template = withTimeParts(chosen, roadmap.period);
  const opening = range.from === 0 ? preamble(roadmap, template) : [];
  const blocks = [...opening, roadmapTable(view, template, range)];
  return {
    properties: documentProperties(roadmap),
    page: roadmap.orientation === 'portrait' ? officialPortrait : officialLandscape,
    blocks:
      range.to >= events.length ? closed([...blocks, ...proposalBlocks(roadmap, numbers, template)], roadmap) : blocks,
    data: {
      title: roadmap.title,
      municipality: roadmap.municipality ?? null,
      region: roadmap.region ?? null,
      period: { from: roadmap.period?.from ?? null, to: roadmap.period?.to ?? null },
      template: template.name,
      roadmap,
    },
  };
}

function roadmapTable(view: RoadmapView, template: TableTemplate, range: EventRange): Table {
  return {
    type: 'table',
    name: 'Дорожная карта',
    columns: template.columns.map(tableColumn),
    ...(view.roadmap.numbersColumns === true ? { numbersColumns: true } : {}),
    rows: [...tableRows(view, template, range)],
  };
}

function tableColumn(column: TemplateColumn): TableColumn {
  const { header } = column;
  if (column.key !== 'time') return { key: columnKey(column), header };
  return { key: `${column.of.key}:${header}`, header, group: column.of.header };
}

function* tableRows(
  { roadmap, numbers, events }: RoadmapView,
  template: TableTemplate,
  { from, to }: EventRange,
): Generator<TableRow> {
  const settings = { template, tasks: roadmap.tasks, numbering: roadmap.numbering };
  let place = 0;
  for (const containers of containersOf(roadmap)) {
    const container = innermost(containers);
    const behind = place + container.events.length;
    const holdsSome = place < to && (behind > from || (behind === place && place >= from));
    if (holdsSome && 'rank' in container) {
      const heading = { number: numbers.sections.get(container) ?? '', label: roadmap.label };
      yield* sectionRows(container, heading, template);
    }
    for (const event of events.slice(Math.max(from, place), Math.max(place, Math.min(to, behind)))) {
      yield* eventRows(event, settings);
    }
    place = behind;
  }
}

function documentProperties(roadmap: Roadmap): DocumentProperties {
  const { title, municipality, region, period } = roadmap;
  const about = [municipality, region, period?.text].filter((part) => part !== undefined);
  return {
    title,
    subject: ['Дорожная карта', ...about].join(', '),
    creator: municipality ?? region ?? 'dorkarta',
    date: roadmapDay(roadmap),
  };
}
