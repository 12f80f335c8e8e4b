import {
  explainScore,
  type LinkedText,
  type MonitoringSubject,
  type Score,
  whyMonitoringNotScored,
} from '@dorkarta/core';
import { type Block, type Inline, paragraph } from '../document/table-document.ts';
import { criteriaTable } from './criteria-table.ts';
import { valueContent } from './event-field.ts';
import { aboutBlocks } from './monitoring-about.ts';
import { pointsTable } from './points-table.ts';

/** The prescribed table of points, filled in, what each rests on, and the conclusion; or why there are no points. */
export function pointsBlocks(subject: MonitoringSubject): readonly Block[] {
  const { score } = subject;
  const title = { ...paragraph('title', 'Оценка выполнения мероприятий дорожной карты'), startsPage: true } as const;
  if (score === null)
    return [
      title,
      ...aboutBlocks(subject, undefined),
      paragraph('body', `Баллы не выставлены: ${whyMonitoringNotScored(subject)}.`),
    ];
  const { asOf } = score;
  return [title, ...aboutBlocks(subject, asOf), ...pointsTable(score), ...conclusionBlocks(score)];
}

/** What each criterion rests on. */
export function groundsBlocks({ score }: MonitoringSubject): readonly Block[] {
  return score === null ? [] : criteriaTable(explainScore(score).criteria);
}

/** What was recommended and decided. */
export function decisionBlocks({ monitoring }: MonitoringSubject): readonly Block[] {
  return [
    ...listed('Рекомендации', monitoring.recommendations),
    ...listed('Управленческие решения', monitoring.decisions),
  ];
}

function listed(label: string, texts: readonly LinkedText[]): readonly Block[] {
  if (texts.length === 0) return [];
  const items = texts.map((text): readonly Inline[] => valueContent(text));
  return [
    { type: 'paragraph', style: 'body', content: [{ text: `${label}:`, bold: true }] },
    { type: 'list', ordered: true, style: 'body', items },
  ];
}

/** The conclusion word for word; while there is none, why, and how far the next one is. */
function conclusionBlocks(score: Score): readonly Block[] {
  const { conclusion, distance, boundsNote, notes } = explainScore(score);
  return [
    ...(conclusion === null
      ? [concluded('не сделано, пока не всё оценено.'), ...notes.map(({ text }) => paragraph('body', text))]
      : [concluded(conclusion.text)]),
    ...(distance === null ? [] : [paragraph('body', distance)]),
    ...(boundsNote === null ? [] : [paragraph('note', boundsNote)]),
  ];
}

function concluded(text: string): Block {
  return { type: 'paragraph', style: 'body', content: [{ text: 'Заключение: ', bold: true }, { text }] };
}
