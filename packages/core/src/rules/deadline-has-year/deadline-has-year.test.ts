import { expect, test } from 'vitest';
import { messagesOf, verdictsOf } from '../../testing/examined.ts';

const id = 'deadline-has-year';
const verdicts = (deadline: string): readonly string[] =>
  verdictsOf(id, { period: '2022', events: [{ title: 'Семинар', deadline }] });

test.each(['март', 'Март-май', 'до 18 мая', 'I квартал', 'Сентябрь-июнь', 'июнь/сентябрь', 'лето'])(
  'reports «%s», once',
  (deadline) => {
    expect(verdicts(deadline)).toEqual(['fail']);
  },
);

test.each(['март 2022', 'март – май 2022', 'июнь, сентябрь 2022', '18.05.2022', '2021/2022 учебный год', '2022 год'])(
  'accepts «%s»',
  (deadline) => {
    expect(verdicts(deadline)).toEqual(['pass']);
  },
);

test.each([
  'ежеквартально',
  'ежемесячно с сентября по май',
  'в течение года',
  'постоянно',
  'по отдельному графику',
  '…',
])('has nothing to say of «%s», which names no time of a year', (deadline) => {
  expect(verdicts(deadline)).toEqual(['not-applicable']);
});

test('says what the deadline was read as, where the period tells', () => {
  const events = [{ title: 'Семинар', deadline: 'март – май' }];
  expect(messagesOf(id, { period: '2022', events })).toEqual([
    'В сроке «март – май» нет года: по периоду карты прочитано как 01.03.2022 – 31.05.2022. Допишите год.',
  ]);
  expect(messagesOf(id, { events })).toEqual(['В сроке «март – май» нет года: допишите год.']);
});
