import { expect, test } from 'vitest';
import { numberList, numbersText } from './number-list.ts';

test.each([
  [[], ''],
  [['7'], '7'],
  [['3', '4'], '3, 4'],
  [['3', '4', '5', '6', '7', '12'], '3–7, 12'],
  [['9', '10', '11', '13', '14', '15'], '9–11, 13–15'],
  [['1.1', '1.2', '1.3', '2.1', '2.2', '3'], '1.1–1.3, 2.1, 2.2, 3'],
  [['1.9', '1.10', '1.11'], '1.9–1.11'],
  [['5', '4', '3'], '5, 4, 3'],
  [['1а', '2а', '3а'], '1а, 2а, 3а'],
])('%j is told so: «%s»', (numbers, text) => {
  expect(numbersText(numbers)).toBe(text);
});

test('as many as a long list has are told, and how many more there are', () => {
  const odd = Array.from({ length: 50 }, (_, index) => String(2 * index + 1));
  expect(numberList(odd).rest).toBe(10);
  expect(numbersText(odd)).toMatch(/^1, 3, 5, .*, 79 и ещё 10$/);
  expect(numbersText(Array.from({ length: 5000 }, (_, index) => String(index + 1)))).toBe('1–5000');
});
