import { mentionTitle, type ReviewView, type RulingView, rulingCounts } from '@dorkarta/core';
import { type Block, type Cell, paragraph, type TableRow } from '../document/table-document.ts';
import { textBlocks } from './text-blocks.ts';

const columns = [
  { key: 'number', header: '№' },
  { key: 'event', header: 'Мероприятие' },
  { key: 'statements', header: 'Решение' },
  { key: 'reason', header: 'Причина' },
] as const;

/** What the expert says of events, as far as it counts, in the order of the roadmap. */
export function rulingsTable({ rulings, roadmap }: ReviewView): readonly Block[] {
  const places = new Map(roadmap?.view.events.map(({ event }, place) => [event, place]));
  const placeOf = ({ event }: RulingView): number => (event === undefined ? 0 : (places.get(event.event) ?? 0));
  const counting = rulings.filter(rulingCounts).toSorted((one, other) => placeOf(one) - placeOf(other));
  return counting.length === 0
    ? []
    : [
        paragraph('table-title', 'Решения эксперта о мероприятиях'),
        { type: 'table', name: 'Мероприятия', columns, rows: counting.map(rowOf) },
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
