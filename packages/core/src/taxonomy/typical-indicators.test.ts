import { describe, expect, test } from 'vitest';
import { parseQuantity } from '../phrases/parse-quantity.ts';
import { verdictsOf } from '../testing/examined.ts';
import { forms } from './forms.ts';
import { kinds } from './kind.ts';
import { typicalIndicators } from './typical-indicators.ts';

const untitled = { kinds: [], forms: [], title: '' };
const all = [
  ...new Set([
    ...kinds.flatMap((kind) => typicalIndicators({ ...untitled, kinds: [kind] })),
    ...forms.flatMap(({ name }) => typicalIndicators({ ...untitled, forms: [name] })),
  ]),
];

describe('every typical indicator can be measured', () => {
  test.each(all)('%s', (typical) => {
    const text = typical.replace(/[{}]/g, '');
    const { quantities } = parseQuantity(text);
    expect(verdictsOf('indicator-is-measurable', { events: [{ title: 'Работа', indicators: [text] }] })).toEqual([
      'pass',
    ]);
    expect(quantities.length > 0).toBe(/\{\d+\}/.test(typical));
  });
});

test('a form comes before the kinds, whether it is stated or named in the title', () => {
  const stated = typicalIndicators({ kinds: ['methodical'], forms: ['семинар'], title: 'Секреты успеха' });
  const named = typicalIndicators({ kinds: ['methodical'], forms: [], title: 'Цикл семинаров для кураторов' });
  expect(stated[0]).toBe('Проведено не менее {2} семинаров');
  expect(named).toEqual(stated);
});

test('of an event of which nothing is known, both kinds of the criteria are offered', () => {
  expect(typicalIndicators(untitled)).toEqual([
    ...typicalIndicators({ ...untitled, kinds: ['organizational'] }),
    ...typicalIndicators({ ...untitled, kinds: ['methodical'] }),
  ]);
});
