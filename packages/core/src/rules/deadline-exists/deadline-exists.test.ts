import { expect, test } from 'vitest';
import { messagesOf } from '../../testing/examined.ts';

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

test.each([
  ['сентябрь 20226', '«20226»: в номере года четыре цифры, напишите, например, «2026»'],
  ['ноябрь 2206', '«2206»: год написан с опечаткой, напишите, например, «2026»'],
  ['ноябрь 2126 года', '«2126»: год написан с опечаткой, напишите, например, «2026»'],
])('«%s» names no year: %s', (deadline, told) => {
  const roadmap = { period: '2026', events: [{ title: 'Семинар', deadline }] };
  expect(messagesOf('deadline-exists', roadmap)).toEqual([`В сроке «${deadline}» названо то, чего нет: ${told}.`]);
  for (const id of ['deadline-has-year', 'deadline-is-understood', 'deadline-is-concrete']) {
    expect(messagesOf(id, roadmap)).toEqual([]);
  }
});
