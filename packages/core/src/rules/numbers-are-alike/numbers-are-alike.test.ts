import { expect, test } from 'vitest';
import { messagesOf, verdictsOf } from '../../testing/examined.ts';

const id = 'numbers-are-alike';
const numbered = (...numbers: readonly string[]) => ({
  sections: numbers.map((number) => ({ number, title: `Раздел ${number}` })),
});

test('says which number is not like the first', () => {
  expect(messagesOf(id, numbered('1.', '2.', 'III.'))).toEqual([
    'Номер раздела «III.» – римский, а у раздела «Раздел 1.» – «1.»: напишите номера разделов одинаково.',
  ]);
  expect(messagesOf(id, numbered('I', '2'))).toEqual([
    'Номер раздела «2» – арабский, а у раздела «Раздел I» – «I»: напишите номера разделов одинаково.',
  ]);
});

test('accepts numbers of one kind', () => {
  expect(verdictsOf(id, numbered('I', 'II'))).toEqual(['pass', 'pass']);
  expect(verdictsOf(id, numbered('1.', '2.'))).toEqual(['pass', 'pass']);
});
