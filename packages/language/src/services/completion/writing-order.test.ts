import { expect, test } from 'vitest';
import { constructs } from '../../vocabulary/constructs.ts';
import { writingOrder } from './writing-order.ts';

test.each(Object.entries(constructs))('every field of «%s» is offered somewhere', (keyword, { once, many }) => {
  const order = writingOrder[keyword as keyof typeof constructs] ?? { first: [], later: [] };
  const offered: readonly string[] = [...order.first, ...order.later].flat();
  // Fields that the roadmap adds are offered by their names.
  const missing = [...once, ...many].filter((field) => field !== 'own' && !offered.includes(field));
  expect(missing).toEqual([]);
});
