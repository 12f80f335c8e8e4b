import { expect, test } from 'vitest';
import { messagesOf, verdictsOf } from '../../testing/examined.ts';

const id = 'event-has-performer';

test('accepts performers of the event, of what it stands in, of its stages, and bodies that act', () => {
  const sections = [
    { performers: ['Муниципальный координатор'], events: [{ title: 'Семинар' }] },
    { events: [{ title: 'Практикум', performers: ['Кураторы'] }] },
    { events: [{ title: 'Цикл встреч', stages: [{ performers: ['Кураторы'] }] }] },
    { events: [{ actions: [['Школа', 'Провести семинар']] as const }] },
  ];
  expect(verdictsOf(id, { sections })).toEqual(['pass', 'pass', 'pass', 'pass']);
});

test('reports an event that nobody carries out, whoever helps, and a performer that is still to be filled in', () => {
  const events = [
    { title: 'Семинар', coPerformers: ['ИРО'] },
    { title: 'Практикум', performers: ['…', 'Кураторы'] },
  ];
  expect(messagesOf(id, { events })).toEqual([
    'У мероприятия № 1 «Семинар» нет исполнителя: добавьте строку «исполнители: …» – должность или организацию.',
    'Исполнитель мероприятия № 2 «Практикум» не заполнен: напишите должность или организацию.',
  ]);
});

test('asks for actions in a matrix, and for nothing where the table has no such column', () => {
  const events = [{ title: 'Семинар' }];
  expect(messagesOf(id, { events, bodies: ['Школа'] })).toEqual([
    'У мероприятия № 1 «Семинар» нет исполнителя: добавьте строку «действие исполнитель: что он делает».',
  ]);
  expect(verdictsOf(id, { events, columns: [{ key: 'event', header: 'Что' }] })).toEqual(['not-applicable']);
});
