import type { z } from 'zod';

/** What a value must be, in Russian, where its schema has no words of its own for it: as in «ожидается список». */
export const expectedBy: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === 'invalid_type') return kinds.get(issue.expected) ?? 'другое значение';
  if (issue.code !== 'invalid_value') return 'другое значение';
  const words = issue.values.map((value) => JSON.stringify(value) ?? String(value));
  return words.length === 1 ? words[0] : `одно из: ${words.join(', ')}`;
};

const kinds: ReadonlyMap<string, string> = new Map([
  ['array', 'список в квадратных скобках'],
  ['object', 'запись в фигурных скобках'],
  ['record', 'запись в фигурных скобках'],
  ['string', 'текст в двойных кавычках'],
  ['number', 'число'],
  ['int', 'целое число'],
  ['boolean', 'true или false'],
]);
