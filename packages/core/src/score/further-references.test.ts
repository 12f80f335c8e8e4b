import { expect, test } from 'vitest';
import { furtherReferences } from './further-references.ts';

const numbered = (...numbers: readonly (string | null)[]) => numbers.map((number) => ({ number }));

test.each([
  [numbered(), undefined],
  [numbered(null, null), '2'],
  [numbered('№ 27', '№ 3', '№ 10'), '№ 3, 10, 27'],
  [numbered('1.10', null, '1.2'), '№ 1.2, 1.10 и ещё 1'],
])('what more there is, in order', (references, told) => {
  expect(furtherReferences(references)).toBe(told);
});

test('those that follow one another are told by their ends, and those that are not listed counted', () => {
  const many = numbered(...Array.from({ length: 25 }, (_, index) => String(25 - index)), '27');
  expect(furtherReferences(many, 3)).toBe('№ 1–25, 27 и ещё 3');
});
