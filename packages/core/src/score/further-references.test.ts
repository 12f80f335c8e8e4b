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

test('no more than twenty are told', () => {
  const many = numbered(...Array.from({ length: 25 }, (_, index) => String(25 - index)));
  expect(furtherReferences(many, 3)).toBe(
    `№ ${Array.from({ length: 20 }, (_, index) => index + 1).join(', ')} и ещё 8`,
  );
});
