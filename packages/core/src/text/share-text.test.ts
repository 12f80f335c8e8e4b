import { expect, test } from 'vitest';
import { shareBeside } from './share-text.ts';

test.each([
  [26, 29, 0.9, '89,7 %'],
  [27, 30, 0.9, '90 %'],
  [199, 200, 1, '99,5 %'],
  [2999, 3000, 1, '99,97 %'],
  [2, 3, 1, '67 %'],
  [904, 1005, 0.9, '89,95 %'],
  [2, 3, 0.669, '66,7 %'],
  [0, 0, 1, '0 %'],
] as const)('%d of %d beside %d is %s', (count, of, atLeast, text) => {
  expect(shareBeside(atLeast, { count, of })).toBe(text);
});
