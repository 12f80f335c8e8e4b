import { type CriterionExplanation, furtherReferences, type ReferenceExplanation } from '@dorkarta/core';
import { type Block, type Cell, type CellContent, paragraph, type TableRow } from '../document/table-document.ts';
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
    { content: decisionContent(criterion) },
  ];
  return { kind: 'event', number: code, title, cells };
}

/** So many events are named. */
const mostNamed = 3;

/** What the points rest on: where the expert decided the criterion that decision, and what the program found beside it. */
function basisText(criterion: CriterionExplanation): string {
  const found = foundText(criterion);
  if (criterion.decided?.on !== 'criterion') return found;
  return found === '' ? 'Решение эксперта.' : `Решение эксперта.\nПрограмма нашла:\n${found}`;
}

function foundText({ conditions, evidence, obstacles, more, part }: CriterionExplanation): string {
  if (conditions.length > 0) return conditions.map(({ text }) => text).join('\n');
  const lines = [...named(evidence, more.evidence), ...named(obstacles, more.obstacles, 'Не засчитано: ')];
  return (lines.length === 0 && part === 'content' ? ['Подходящих мероприятий нет.'] : lines).join('\n');
}

function named(references: readonly ReferenceExplanation[], unlisted: number, before = ''): readonly string[] {
  const further = furtherReferences(references.slice(mostNamed), unlisted);
  return [
    ...references.slice(0, mostNamed).map((reference) => `${before}${referenceText(reference)}`),
    ...(further === undefined ? [] : [`${before === '' ? 'И ещё' : `${before}ещё`} ${further}.`]),
  ];
}

function referenceText({ label, words, basis, basisWords }: ReferenceExplanation): string {
  const isInTitle = basis === 'inferred' && words.split('; ').every((piece) => label.includes(piece));
  const said = words === '' || isInTitle ? '' : ` – ${words}`;
  return basis === 'stated' ? `${label}${said}` : `${label}${said} (${basisWords})`;
}

/** What the expert decided stands out; what the program finds is said to be the program's. */
function decisionContent({ decided, stateWords }: CriterionExplanation): CellContent {
  if (decided === null) return textBlocks('cell', `Программа: ${stateWords}.`);
  const { verdict, reason, found } = decided;
  return [
    { type: 'paragraph', style: 'cell', content: [{ text: `${capitalised(verdict)}.`, bold: true }] },
    ...textBlocks('cell', `${reason}\n${capitalised(found)}.`),
  ];
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
