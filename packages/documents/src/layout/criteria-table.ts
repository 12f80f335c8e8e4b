import type { CriterionExplanation, DecisionExplanation, ReferenceExplanation } from '@dorkarta/core';
import { type Block, type Cell, paragraph, type TableRow } from '../document/table-document.ts';
import { textBlocks } from './text-blocks.ts';

const columns = [
  { key: 'code', header: '№' },
  { key: 'requirement', header: 'Требование' },
  { key: 'points', header: 'Баллы' },
  { key: 'evidence', header: 'На чём основано' },
  { key: 'decision', header: 'Решение и причина' },
] as const;

/** Each criterion with its points, what they rest on, and what was decided and why. */
export function criteriaTable(criteria: readonly CriterionExplanation[]): readonly Block[] {
  return criteria.length === 0
    ? []
    : [
        paragraph('table-title', 'Основания оценки'),
        { type: 'table', name: 'Основания', columns, rows: criteria.map(rowOf) },
      ];
}

function rowOf(criterion: CriterionExplanation): TableRow {
  const { code, title, points } = criterion;
  const cells: readonly Cell[] = [
    { content: textBlocks('cell-centered', code) },
    { content: textBlocks('cell', title) },
    { content: textBlocks('cell-centered', points) },
    { content: textBlocks('cell', basisText(criterion)) },
    { content: textBlocks('cell', decisionText(criterion)) },
  ];
  return { kind: 'event', number: code, title, cells };
}

/** So many events are named. */
const mostNamed = 3;

function basisText({ conditions, evidence, obstacles, more, state, part }: CriterionExplanation): string {
  const isMet = state === 'met';
  const shown = isMet || evidence.length > 0 ? evidence : obstacles;
  const further = isMet || evidence.length > 0 ? more.evidence : more.obstacles;
  const rest = Math.max(0, shown.length - mostNamed) + further;
  return [
    ...conditions.map(({ text }) => text),
    ...(conditions.length > 0 ? [] : shown.slice(0, mostNamed).map(referenceText)),
    ...(conditions.length > 0 || rest === 0 ? [] : [`И ещё ${rest}.`]),
    ...(part === 'content' && conditions.length === 0 && shown.length === 0 ? ['Подходящих мероприятий нет.'] : []),
  ].join('\n');
}

function referenceText({ label, words, basis, basisWords }: ReferenceExplanation): string {
  const said = words === '' ? '' : ` – ${words}`;
  return basis === 'doubtful' ? `${label}${said} (${basisWords})` : `${label}${said}`;
}

function decisionText({ decided, state, stateWords }: CriterionExplanation): string {
  if (decided !== null) return decidedText(decided);
  return state === 'expert' ? 'Решает эксперт.' : `${capitalised(stateWords)}.`;
}

function decidedText({ words, reason, found }: DecisionExplanation): string {
  return `${capitalised(words)}.\n${reason}\n${capitalised(found)}.`;
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
