import { expect, test } from 'vitest';
import { messagesOf, verdictsOf } from '../testing/examined.ts';

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
