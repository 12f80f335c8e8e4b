import { expect, test } from 'vitest';
import { messagesOf, verdictsOf } from '../../testing/examined.ts';

const id = 'approval-is-timely';
const period = '2026/2027 учебный год';
const approvedOn = (day: string) => ({ period, approval: `приказ управления образования от ${day} № 215` });

test('says when, and of which period', () => {
  expect(messagesOf(id, approvedOn('28.08.2024'))).toEqual([
    'Карта утверждена 28.08.2024, больше чем за год до начала периода «2026/2027 учебный год»: проверьте год.',
  ]);
  expect(messagesOf(id, approvedOn('28.08.2062'))).toEqual([
    'Карта утверждена 28.08.2062, когда период «2026/2027 учебный год» уже кончился: проверьте год.',
  ]);
});

test.each(['28.08.2026', '15.01.2026', '20.02.2027'])('accepts %s', (day) => {
  expect(verdictsOf(id, approvedOn(day))).toEqual(['pass']);
});

test('asks nothing without a period or a date', () => {
  expect(verdictsOf(id, { approval: 'приказ от 28.08.2024 № 1' })).toEqual(['not-applicable']);
  expect(verdictsOf(id, { period, approval: 'приказ' })).toEqual(['not-applicable']);
  expect(verdictsOf(id, { period })).toEqual(['not-applicable']);
});
