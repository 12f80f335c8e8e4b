import { expect, test } from 'vitest';
import { messagesOf, verdictsOf } from '../../testing/examined.ts';

const id = 'deadlines-are-varied';
const draftOf = (deadlines: readonly string[]) => ({
  period: '2022',
  events: deadlines.map((deadline, index) => ({ title: `Семинар ${index}`, deadline })),
});

test.each<[readonly string[], string]>([
  [['в течение года', 'постоянно', 'весь период', 'март 2022', 'май 2022'], 'fail'],
  [['январь – декабрь 2022', 'до конца 2022 года', '2022 год', 'март 2022', 'май 2022'], 'fail'],
  [['в течение года', 'в течение года', 'ежемесячно', 'март 2022', 'май 2022'], 'pass'],
  [['в течение года', 'в течение года', 'в течение года', 'март 2022', 'май 2022', 'июнь 2022'], 'pass'],
  [['в течение года', 'в течение года', 'в течение года', 'в течение года'], 'not-applicable'],
  [['в течение года', 'в течение года', 'в течение года', 'в течение года', '…'], 'not-applicable'],
])('%j: %s', (deadlines, verdict) => {
  expect(verdictsOf(id, draftOf(deadlines))).toEqual([verdict]);
});

test('an event takes the whole period where all of its stages do', () => {
  const whole = { title: 'Цикл', stages: [{ deadline: 'в течение года' }, { deadline: 'в течение года' }] };
  const partly = { title: 'Курс', stages: [{ deadline: 'в течение года' }, { deadline: 'май 2022' }] };
  expect(verdictsOf(id, { events: [whole, whole, whole, partly, partly] })).toEqual(['fail']);
  expect(verdictsOf(id, { events: [whole, whole, partly, partly, partly] })).toEqual(['pass']);
});

test('a matrix has no deadlines', () => {
  expect(verdictsOf(id, { ...draftOf(Array(6).fill('в течение года')), bodies: ['Школа'] })).toEqual([
    'not-applicable',
  ]);
});

test('says how many', () => {
  expect(messagesOf(id, draftOf(['В течение года', 'постоянно', 'весь период', 'март 2022', 'май 2022']))).toEqual([
    'Из 5 мероприятий со сроком 3 занимают весь период («В течение года»): назовите месяцы, чтобы было видно, что и когда делается.',
  ]);
  expect(messagesOf(id, draftOf(Array(21).fill('постоянно')))).toEqual([
    expect.stringContaining('Из 21 мероприятия со сроком 21 занимает весь период («постоянно»)'),
  ]);
});
