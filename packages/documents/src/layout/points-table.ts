import {
  type CriterionExplanation,
  type CriterionScore,
  counted,
  decimal,
  explainScore,
  formatDayLong,
  type LinkedText,
  type MonitoringSubject,
  nouns,
  officialRubric,
  type Score,
  whyMonitoringNotScored,
} from '@dorkarta/core';
import {
  type Block,
  type Inline,
  paragraph,
  type Table,
  type TableColumn,
  type TableRow,
} from '../document/table-document.ts';
import { valueContent } from './event-field.ts';
import { textBlocks } from './text-blocks.ts';

/** The first three as in the recommendations on municipal roadmaps; the others are what is filled in. */
const columns: readonly TableColumn[] = [
  { key: 'number', header: '№п/п' },
  { key: 'criterion', header: 'Критерий' },
  { key: 'of', header: 'Баллы' },
  { key: 'points', header: 'Получено' },
  { key: 'reason', header: 'Основание' },
];

type Part = CriterionScore['part'];

/** What the official table says of each of its rows, word for word. */
const officialRows: Readonly<Record<Part, readonly string[]>> = {
  content: [
    'Содержательная экспертиза муниципальной дорожной карты выявила соответствие содержания дорожной карты 5 основным требованиям (наличие муниципальных организационных мероприятий, направленных на адресное сопровождение школ, наличие муниципальных методических мероприятий, наличие включенных в муниципальную дорожную карту мероприятий на базе школ муниципалитета, привлечение ресурсов и возможностей иных федеральных и региональных проектов, наличие муниципальных индикативных показателей достижения результатов мероприятия).',
  ],
  information: [
    'Информация о проведении мероприятия представлена в полном объеме и позволяет выявить качественные и количественные характеристики мероприятия (наличие информации о проведенном мероприятии, наличие документов, подтверждающих проведение мероприятия, наличие информационного сопровождения мероприятия).',
  ],
  decisions: [
    'Наличие рекомендаций по результатам муниципальных мониторингов.',
    'Наличие управленческих решений по результатам муниципальных мониторингов.',
  ],
};

/** The table of points, filled in, and the conclusion; or why there are no points. */
export function pointsBlocks(subject: MonitoringSubject): readonly Block[] {
  const { score, rubric } = subject;
  const title = { ...paragraph('title', rubric.title), startsPage: true } as const;
  if (score === null) return [title, paragraph('body', `Баллы не выставлены: ${whyMonitoringNotScored(subject)}.`)];
  const explained = explainScore(score);
  const { asOf } = score;
  return [
    title,
    ...(asOf === undefined ? [] : [paragraph('subtitle', `По состоянию на ${formatDayLong(asOf)}`)]),
    pointsTable(score, explained.criteria),
    ...conclusionBlocks(score),
  ];
}

/** What was recommended and decided, below. */
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

function pointsTable(score: Score, explained: readonly CriterionExplanation[]): Table {
  const parts = [...new Set(score.criteria.map(({ part }) => part))];
  const rows = parts.flatMap((part, index) => {
    const criteria = score.criteria.filter((each) => each.part === part);
    const number = `${index + 1}.`;
    return [
      partRow(number, partTitle(part, score, explained), criteria),
      ...criteria.map((each) => criterionRow(each, explained)),
    ];
  });
  return { type: 'table', name: 'Баллы', columns, rows: [...rows, totalRow(score)] };
}

function partTitle(part: Part, { rubric }: Score, explained: readonly CriterionExplanation[]): string {
  if (rubric.id === officialRubric.id) return officialRows[part].join('\n');
  return explained.find((each) => each.part === part)?.partName ?? '';
}

/** A row of the official table: as many points as all its criteria together. */
function partRow(number: string, title: string, criteria: readonly CriterionScore[]): TableRow {
  const open = criteria.filter(isOpen);
  const points = rangeText(sumOf(criteria, 'min'), sumOf(criteria, 'max'));
  const all = open.length === criteria.length;
  return row({ number, title, of: upTo(sum(criteria.map((each) => each.of))), points: all ? '–' : points, bold: true });
}

function criterionRow(criterion: CriterionScore, explained: readonly CriterionExplanation[]): TableRow {
  const words = explained.find(({ id }) => id === criterion.id);
  return row({
    number: criterion.code,
    title: criterion.title,
    of: upTo(criterion.of),
    points: isOpen(criterion) ? '–' : rangeText(criterion.points.min, criterion.points.max),
    reason: reasonOf(criterion, words),
  });
}

function totalRow({ of, points, notAssessed }: Score): TableRow {
  const reason = notAssessed === 0 ? '' : `Не оценено: ${counted(notAssessed, nouns.point)}`;
  return row({
    number: '',
    title: 'ИТОГО',
    of: upTo(of),
    points: rangeText(points.min, points.max),
    reason,
    bold: true,
  });
}

/** So many events a row names; the rest is counted. */
const mostNamed = 8;

/** Why a criterion has the points that it has: its numbers, or the events that it rests on, or what is in its way. */
function reasonOf({ state, share, cause }: CriterionScore, words: CriterionExplanation | undefined): string {
  if (words === undefined) return '';
  const shown = capitalised(cause ?? words.stateWords);
  if (share !== undefined || words.conditions.length > 0) {
    return (
      [state === 'met' ? '' : `${shown}.`, ...words.conditions.map(({ text }) => text)].filter(isSaid).join('\n') ||
      shown
    );
  }
  const references = state === 'met' || state === 'expert' ? words.evidence : words.obstacles;
  const named = references.slice(0, mostNamed).map(({ number, label }) => number ?? label);
  const rest =
    references.length -
    named.length +
    (state === 'met' || state === 'expert' ? words.more.evidence : words.more.obstacles);
  if (named.length === 0) return shown;
  return `${shown}: ${named.join(', ')}${rest > 0 ? ` и ещё ${rest}` : ''}`;
}

/** The conclusion word for word; while there is none, how far the next one is. */
function conclusionBlocks(score: Score): readonly Block[] {
  const { conclusion, distance, boundsNote, notes } = explainScore(score);
  const told: Block[] = [];
  if (conclusion !== null) told.push(labelled('Заключение', conclusion.text));
  else
    told.push(
      labelled('Заключение', 'не сделано, пока не всё оценено.'),
      ...notes.map(({ text }) => paragraph('body', text)),
    );
  if (distance !== null) told.push(paragraph('body', distance));
  if (boundsNote !== null) told.push(paragraph('small', boundsNote));
  return told;
}

function labelled(label: string, text: string): Block {
  return { type: 'paragraph', style: 'body', content: [{ text: `${label}: `, bold: true }, { text }] };
}

interface RowParts {
  readonly number: string;
  readonly title: string;
  readonly of: string;
  readonly points: string;
  readonly reason?: string;
  readonly bold?: true;
}

function row({ number, title, of, points, reason = '', bold }: RowParts): TableRow {
  const centred = (text: string): TableRow['cells'][number] => ({
    content: text === '' ? [] : [{ type: 'paragraph', style: 'cell-centered', content: [inline(text, bold)] }],
  });
  return {
    kind: 'event',
    number,
    title,
    cells: [
      centred(number),
      {
        content: title.split('\n').map((text) => ({ type: 'paragraph', style: 'cell', content: [inline(text, bold)] })),
      },
      centred(of),
      centred(points),
      { content: textBlocks('cell', reason) },
    ],
  };
}

function inline(text: string, bold: true | undefined): Inline {
  return bold === true ? { text, bold } : { text };
}

function isOpen({ state }: CriterionScore): boolean {
  return state === 'not-assessed' || state === 'unknown';
}

function sumOf(criteria: readonly CriterionScore[], end: 'min' | 'max'): number {
  return sum(criteria.map(({ points }) => points[end]));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}

function upTo(most: number): string {
  return `0–${decimal(most)}`;
}

function rangeText(min: number, max: number): string {
  return min === max ? decimal(min) : `${decimal(min)}–${decimal(max)}`;
}

function capitalised(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

function isSaid(text: string): boolean {
  return text !== '';
}
