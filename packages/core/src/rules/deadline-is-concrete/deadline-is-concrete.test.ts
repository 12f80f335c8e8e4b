import { expect, test } from 'vitest';
import { messagesOf, verdictsOf } from '../../testing/examined.ts';

const id = 'deadline-is-concrete';
const verdicts = (deadline: string): readonly string[] => verdictsOf(id, { events: [{ title: 'Семинар', deadline }] });

test.each(['По отдельному графику', 'по мере необходимости', 'по согласованию', 'по плану ИРО', 'Директор школы'])(
  'reports «%s»',
  (deadline) => {
    expect(verdicts(deadline)).toEqual(['fail']);
  },
);

test.each([
  'март 2022',
  'Май',
  'Ежеквартально',
  'В течение года',
  'до 5 числа каждого месяца',
  'март 2022, по согласованию',
])('accepts «%s»', (deadline) => {
  expect(verdicts(deadline)).toEqual(['pass']);
});

test.each(['…', 'уточняется'])('leaves «%s», which is no deadline yet, to event-has-deadline', (deadline) => {
  expect(verdicts(deadline)).toEqual(['not-applicable']);
});

test('tells a vague deadline from one that is not understood', () => {
  const messages = (deadline: string): readonly string[] => messagesOf(id, { events: [{ deadline }] });
  expect(messages('По отдельному графику')).toEqual([
    'Срок «По отдельному графику» не называет времени: напишите месяц и год, дату или повторение («март 2022», «ежеквартально»).',
  ]);
  expect(messages('Директор школы')).toEqual([
    'Срок «Директор школы» не понят: напишите месяц и год, дату или повторение («март 2022», «до 18 мая 2022», «ежеквартально»).',
  ]);
});
