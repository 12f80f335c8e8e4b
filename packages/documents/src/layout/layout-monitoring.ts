import { dayOfMonitoring, type MonitoringSubject } from '@dorkarta/core';
import {
  type Block,
  type DocumentProperties,
  officialLandscape,
  paragraph,
  type TableDocument,
} from '../document/table-document.ts';
import { documentDate } from './document-date.ts';
import { aboutBlocks } from './monitoring-about.ts';
import { monitoringData } from './monitoring-data.ts';
import { type MonitoringPart, monitoringParts } from './monitoring-part.ts';
import { decisionBlocks, groundsBlocks, pointsBlocks } from './monitoring-points.ts';
import { monitoringTable } from './monitoring-table.ts';
import { planFactBlocks } from './plan-fact.ts';

/**
 * A monitoring report as the official document, or some parts of it, each on a page of its own: the table of all events
 * with what is reported of them, the points and what follows from them, and what was planned beside what was achieved.
 */
export function layoutMonitoring(
  subject: MonitoringSubject,
  parts: readonly MonitoringPart[] = monitoringParts,
): TableDocument {
  const [first, ...others] = monitoringParts
    .filter((part) => parts.includes(part))
    .map((part) => partBlocks(part, subject, parts));
  return {
    properties: documentProperties(subject),
    page: officialLandscape,
    blocks: [...withoutBreak(first ?? []), ...others.flat()],
    ...monitoringData(subject),
  };
}

function partBlocks(
  part: MonitoringPart,
  subject: MonitoringSubject,
  parts: readonly MonitoringPart[],
): readonly Block[] {
  switch (part) {
    case 'table':
      return [
        paragraph('title', `Мониторинг исполнения мероприятий дорожной карты. ${subject.monitoring.title}`.trim()),
        ...aboutBlocks(subject, subject.due?.asOf ?? dayOfMonitoring(subject.monitoring)),
        monitoringTable(subject),
        // Where the points are left out, what follows from the report still belongs to it.
        ...(parts.includes('points') ? [] : decisionBlocks(subject)),
      ];
    case 'points':
      return [...pointsBlocks(subject), ...decisionBlocks(subject), ...groundsBlocks(subject)];
    case 'plan-fact':
      return planFactBlocks(subject);
  }
}

/** The first page begins by itself. */
function withoutBreak([title, ...rest]: readonly Block[]): readonly Block[] {
  if (title?.type !== 'paragraph') return title === undefined ? rest : [title, ...rest];
  const { startsPage: _, ...first } = title;
  return [first, ...rest];
}

function documentProperties({ monitoring, roadmaps }: MonitoringSubject): DocumentProperties {
  const [roadmap] = roadmaps.map(({ view }) => view.roadmap);
  return {
    title: monitoring.title,
    subject: ['Мониторинг дорожной карты', roadmap?.title].filter((part) => part !== undefined).join(', '),
    creator: roadmap?.municipality ?? roadmap?.region ?? 'dorkarta',
    date: documentDate(dayOfMonitoring(monitoring), roadmap?.period?.from),
  };
}
