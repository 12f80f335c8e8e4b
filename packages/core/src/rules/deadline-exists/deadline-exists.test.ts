import { expect, test } from 'vitest';
import { messagesOf } from '../testing/examined.ts';

const messages = (deadline: string): readonly string[] =>
  messagesOf('deadline-exists', { events: [{ title: 'Круглый стол', deadline }] });

test.each(['31 февраля 2022', '31.02.2022', 'до 31 июня', 'с 1 по 31 сентября 2022', '32 мая'])(
  'reports «%s»',
  (deadline) => {
    expect(messages(deadline)).not.toEqual([]);
  },
);

test.each(['28 февраля 2022', '29 февраля 2024', '31.12.2022', 'март'])('accepts «%s»', (deadline) => {
  expect(messages(deadline)).toEqual([]);
});

test('says which day, and what to do', () => {
  expect(messages('31.02.2022')).toEqual([
    'В сроке «31.02.2022» нет такого дня («31.02.2022»): проверьте число и месяц.',
  ]);
});

test.each([
  ['2022', 1],
  ['2024', 0],
])('whether there is a 29 February without a year, the period %s tells', (period, count) => {
  const roadmap = { period, events: [{ title: 'Круглый стол', deadline: 'до 29 февраля' }] };
  expect(messagesOf('deadline-exists', roadmap)).toHaveLength(count);
});
