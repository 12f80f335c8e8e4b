import { expect, test } from 'vitest';
import { isDitto } from './marks.ts';

test.each(['—"—', '-"-', '– « –', '-//-', '-||-', '"', "''", '-»-', 'то же', 'Там же.', '—“—', '— » —'])(
  '«%s» is what stands above',
  (words) => expect(isDitto(words)).toBe(true),
);

test.each(['-', '—', '«Школа»', 'то же время', '+', '1/2', ''])('«%s» is none', (words) =>
  expect(isDitto(words)).toBe(false),
);
