import { expect, test } from 'vitest';
import { messagesOf, verdictsOf } from '../../testing/examined.ts';

const id = 'indicator-adds-to-title';
const title = 'Семинар для кураторов школ';

test.each([
  [title, 'fail'],
  ['Семинары для куратора школы.', 'fail'],
  [[title, 'не менее 2'], 'pass'],
  ['Проведён семинар для кураторов школ', 'expert'],
  ['Семинар проведён', 'expert'],
  ['Проведён семинар для 12 кураторов', 'pass'],
  ['Составлен план семинара', 'pass'],
  ['…', 'not-applicable'],
] as const)('«%s»: %s', (indicator, verdict) => {
  expect(verdictsOf(id, { events: [{ title, indicators: [indicator] }] })).toEqual([verdict]);
});

test('looks at the indicators of stages too, and names the event', () => {
  expect(messagesOf(id, { events: [{ title, stages: [{ indicators: [title] }] }] })).toEqual([
    'Показатель повторяет название мероприятия № 1 «Семинар для кураторов школ»: напишите, что будет его результатом и сколько («Участвовали не менее 20 педагогов»).',
  ]);
});
