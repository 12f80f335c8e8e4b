import { expect, test } from 'vitest';
import { firstAtLeast, firstThat } from './first-that.ts';

test.each([
  [[], 5, 0],
  [[1, 3, 3, 7], 0, 0],
  [[1, 3, 3, 7], 3, 1],
  [[1, 3, 3, 7], 4, 3],
  [[1, 3, 3, 7], 8, 4],
])('in %j the first that is not less than %d stands at %d', (numbers, least, place) => {
  expect(firstAtLeast(numbers, least)).toBe(place);
});

test('of a range only its own places are looked at', () => {
  const looked: number[] = [];
  const isSo = (index: number): boolean => {
    looked.push(index);
    return index >= 70;
  };
  expect(firstThat(64, 96, isSo)).toBe(70);
  expect(looked.length).toBeLessThanOrEqual(5);
  expect(looked.every((index) => index >= 64 && index < 96)).toBe(true);
});
