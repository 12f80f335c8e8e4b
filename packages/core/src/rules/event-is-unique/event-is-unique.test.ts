import { expect, test } from 'vitest';
import { messagesOf, verdictsOf } from '../../testing/examined.ts';

const id = 'event-is-unique';

test('names the earlier event by its number, wherever it stands', () => {
  const sections = [
    { events: [{ title: 'Круглый стол «Школа»' }, { title: 'Практикум' }] },
    { events: [{ title: 'круглый стол: школа' }] },
  ];
  expect(messagesOf(id, { sections })).toEqual([
    'Мероприятие № 3 «круглый стол: школа» повторяет мероприятие № 1 «Круглый стол „Школа“», и в оценке не считается: уберите его, соедините их сроки в одном или допишите, чем они отличаются.',
  ]);
});

test('compares the actions of a matrix', () => {
  const action = ['Школа', 'Создать команду'] as const;
  const events = [
    { actions: [action] },
    { actions: [action, ['Школа', 'Провести опрос'] as const] },
    { actions: [action] },
  ];
  expect(verdictsOf(id, { events, bodies: ['Школа'] })).toEqual(['pass', 'pass', 'fail']);
});
