import { expect, test } from 'vitest';
import { messagesOf, verdictsOf } from '../../testing/examined.ts';

const id = 'number-is-unique';

test('names the earlier event with the same number, wherever it stands', () => {
  const sections = [
    { events: [{ number: '1.1.1.', title: 'Кураторы' }] },
    { events: [{ number: '1.1.1.', title: 'Эксперты' }] },
  ];
  expect(messagesOf(id, { sections })).toEqual([
    'Номер 1.1.1 уже стоит у мероприятия «Кураторы»: дайте другой или уберите написанные номера, и они посчитаются сами.',
  ]);
});

test('a written number meets a counted one', () => {
  expect(verdictsOf(id, { events: [{}, { number: '1.' }, {}] })).toEqual(['pass', 'fail', 'pass']);
});

test('stages of one event are told apart, those of two need not be', () => {
  const stages = [
    { number: '1.', title: 'Первый' },
    { number: '1.', title: 'Второй' },
  ];
  expect(messagesOf(id, { events: [{ title: 'Выезды', stages }] })).toEqual([
    'Номер 1 уже стоит у этапа «Первый»: дайте другой или уберите написанные номера, и они посчитаются сами.',
  ]);
  const apart = stages.map((stage) => ({ title: `Выезды ${stage.title}`, stages: [stage, {}] }));
  expect(messagesOf(id, { events: apart })).toEqual([]);
});
