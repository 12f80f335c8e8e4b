import { expect, test } from 'vitest';
import { viewOf } from '../services/view-of.ts';

const head = 'карта К\n  период: 2026\nмероприятие Наставничество\n  показатель: Число пар\n    план IV квартал: 8\n';

test.each([
  ['    план I квартал: 4\n    план I квартал: 5\n', 'план I квартал'],
  ['    план: 4\n    план: 5\n', 'план'],
])('a plan that stands twice is named with its part', (plans, name) => {
  const { diagnostics } = viewOf(`${head}${plans}`);
  expect(diagnostics.flatMap(({ rule, message }) => (rule === 'field-stands-once' ? [message] : []))).toEqual([
    `У строки «показатель» уже есть «${name}»: оставьте одну из двух. Действует первая.`,
  ]);
});
