import { expect, test } from 'vitest';
import { messagesOf, verdictsOf } from '../../testing/examined.ts';

const id = 'event-has-deadline';

test('looks at every row: an event, or each of its stages', () => {
  const events = [
    { title: 'Семинар', deadline: 'март 2022' },
    { title: 'Практикум' },
    { title: 'Цикл встреч', stages: [{ deadline: 'март 2022' }, {}] },
    { title: 'Курсы', deadline: 'май 2022', stages: [{}, {}] },
  ];
  expect(verdictsOf(id, { events })).toEqual(['pass', 'fail', 'pass', 'fail', 'pass', 'pass']);
});

test.each(['…', '___', 'уточняется'])('takes «%s» for a deadline that is still to be filled in', (deadline) => {
  expect(verdictsOf(id, { events: [{ title: 'Семинар', deadline }] })).toEqual(['fail']);
});

test('does not ask for what the table has no column for', () => {
  const events = [{ title: 'Семинар', actions: [['Школа', 'Провести семинар']] as const }];
  expect(verdictsOf(id, { events, bodies: ['Школа'] })).toEqual(['not-applicable']);
  expect(verdictsOf(id, { events, columns: [{ key: 'event', header: 'Что' }] })).toEqual(['not-applicable']);
  expect(verdictsOf(id, { events, columns: [{ key: 'deadline', header: 'Когда' }] })).toEqual(['fail']);
});

test('names the event by its number and title, and says what to do', () => {
  const title = 'Семинар для управленческих команд школ с низкими образовательными результатами обучающихся';
  expect(messagesOf(id, { events: [{ title }, { title: 'Практикум', deadline: '…' }] })).toEqual([
    'У мероприятия № 1 «Семинар для управленческих команд школ с низкими…» нет срока: добавьте строку «срок: …» – месяц и год, дату или повторение.',
    'Срок мероприятия № 2 «Практикум» не заполнен: напишите месяц и год, дату или повторение.',
  ]);
});
