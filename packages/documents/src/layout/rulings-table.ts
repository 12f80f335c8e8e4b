import { mentionTitle, type ReviewView, type RulingView } from '@dorkarta/core';
import { type Block, type Cell, paragraph, type TableRow } from '../document/table-document.ts';
import { textBlocks } from './text-blocks.ts';

const columns = [
  { key: 'number', header: '№' },
  { key: 'event', header: 'Мероприятие' },
  { key: 'statements', header: 'Решение' },
  { key: 'reason', header: 'Причина' },
] as const;

/** What the expert says of events, where something is said. */
export function rulingsTable({ rulings }: ReviewView): readonly Block[] {
  return rulings.length === 0
    ? []
    : [
        paragraph('table-title', 'Решения о мероприятиях'),
        { type: 'table', name: 'Мероприятия', columns, rows: rulings.map(rowOf) },
      ];
}

function rowOf({ ruling, event }: RulingView): TableRow {
  const number = event?.number ?? '';
  const title = event?.texts.join('\n') ?? mentionTitle(ruling.event);
  const cells: readonly Cell[] = [
    { content: textBlocks('cell-centered', number) },
    { content: textBlocks('cell', title) },
    { content: textBlocks('cell', ruling.words) },
    { content: textBlocks('cell', ruling.reason ?? '') },
  ];
  return { kind: 'event', number, title, cells, source: ruling };
}
