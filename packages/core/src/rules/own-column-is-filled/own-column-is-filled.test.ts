import { expect, test } from 'vitest';
import { messagesOf, verdictsOf } from '../../testing/examined.ts';
import type { EventDraft, RoadmapDraft } from '../../testing/roadmap-of.ts';

const id = 'own-column-is-filled';
const withColumns = (...events: readonly EventDraft[]): RoadmapDraft => ({
  columns: [
    { key: 'event', header: 'Мероприятие' },
    { key: 'own', field: 'бюджет', header: 'Объём финансирования' },
    { key: 'own', field: 'Источник', header: 'Источник' },
  ],
  events,
});

test('tells of each column that nothing fills', () => {
  expect(messagesOf(id, withColumns({ own: [['бюджет', '120']] }))).toEqual([
    'Столбец «Источник» останется пустым: ни у одного мероприятия нет строки «Источник: …». Добавьте её или уберите столбец.',
  ]);
});

test('accepts what one event or stage states, however it is spelled', () => {
  const events: readonly EventDraft[] = [
    { own: [['Бюджет', '120']] },
    { stages: [{ own: [['источник', 'местный']] }] },
  ];
  expect(verdictsOf(id, withColumns(...events))).toEqual(['pass', 'pass']);
});

test('has nothing to say of a roadmap without events, or without columns of its own', () => {
  expect(verdictsOf(id, withColumns())).toEqual(['not-applicable', 'not-applicable']);
  expect(verdictsOf(id, { events: [{}] })).toEqual([]);
});
