import { expect, test } from 'vitest';
import { messagesOf, verdictsOf } from '../../testing/examined.ts';

const id = 'event-has-indicator';

test('accepts an indicator of the event or of one of its stages', () => {
  const events = [
    { title: 'Семинар', indicators: ['Участвовали 20 педагогов'] },
    { title: 'Цикл встреч', stages: [{}, { indicators: ['Проведены 3 встречи'] }] },
    { title: 'Практикум', indicators: [['', '100 %'] as const] },
  ];
  expect(verdictsOf(id, { events })).toEqual(['pass', 'pass', 'pass']);
});

test('reports an event without one, and each that is still to be filled in', () => {
  const events = [{ title: 'Семинар' }, { title: 'Практикум', indicators: ['…', 'Проведено 2 занятия', 'указать'] }];
  expect(messagesOf(id, { events })).toEqual([
    'У мероприятия № 1 «Семинар» нет показателя: добавьте строку «показатель: …» – что будет сделано и сколько.',
    'Показатель мероприятия № 2 «Практикум» не заполнен: напишите, что будет сделано и сколько, или уберите строку.',
    'Показатель мероприятия № 2 «Практикум» не заполнен: напишите, что будет сделано и сколько, или уберите строку.',
  ]);
});

test('does not ask for what a matrix has no column for', () => {
  expect(verdictsOf(id, { events: [{ actions: [['Школа', 'Создать команду']] }], bodies: ['Школа'] })).toEqual([
    'not-applicable',
  ]);
});
