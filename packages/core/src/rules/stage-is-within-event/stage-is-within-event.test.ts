import { expect, test } from 'vitest';
import { messagesOf, verdictsOf } from '../../testing/examined.ts';

const id = 'stage-is-within-event';
const staged = (deadline: string | undefined, ...stages: readonly string[]) => ({
  period: '2026/2027 учебный год',
  events: [{ title: 'Выезды', ...(deadline && { deadline }), stages: stages.map((each) => ({ deadline: each })) }],
});

test('says once which stages an event leaves out', () => {
  expect(messagesOf(id, staged('октябрь 2026', 'октябрь 2026', 'январь 2027', 'май 2027'))).toEqual([
    'Срок мероприятия «октябрь 2026» не охватывает сроки его этапов («январь 2027», «май 2027»): исправьте его или уберите – в документе стоят и он, и сроки этапов.',
  ]);
});

test.each([
  ['сентябрь 2026 – май 2027', 'октябрь 2026'],
  ['2026/2027 учебный год', 'май 2027'],
  ['октябрь 2026', 'ежемесячно'],
])('«%s» holds «%s»', (deadline, stage) => {
  expect(verdictsOf(id, staged(deadline, stage))).toEqual(['pass']);
});

test('asks nothing of an event that leaves deadlines to its stages, or has none', () => {
  expect(verdictsOf(id, staged(undefined, 'май 2027'))).toEqual([]);
  expect(verdictsOf(id, staged('май 2027'))).toEqual([]);
  expect(verdictsOf(id, staged('ежемесячно', 'май 2027'))).toEqual(['not-applicable']);
});
