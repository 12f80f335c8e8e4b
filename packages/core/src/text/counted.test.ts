import { counted, formFor, nouns } from '@dorkarta/core';
import { describe, expect, test } from 'vitest';

describe('a number with its word', () => {
  test.each([
    [0, '0 баллов', '0 баллов'],
    [1, '1 балл', '1 балла'],
    [3, '3 балла', '3 баллов'],
    [5, '5 баллов', '5 баллов'],
    [11, '11 баллов', '11 баллов'],
    [21, '21 балл', '21 балла'],
    [112, '112 баллов', '112 баллов'],
    [1004, '1004 балла', '1004 баллов'],
    [0.5, '0,5 балла', '0,5 балла'],
    [0.1 + 0.2, '0,3 балла', '0,3 балла'],
    [2 - 1e-12, '2 балла', '2 баллов'],
  ])('%s', (count, nominative, genitive) => {
    expect(counted(count, nouns.point)).toBe(nominative);
    expect(counted(count, nouns.ofPoints)).toBe(genitive);
  });

  test('a verb agrees too', () => {
    const forms = ['помещается', 'помещаются', 'помещаются'] as const;
    expect([21, 22, 25].map((count) => formFor(count, forms))).toEqual(['помещается', 'помещаются', 'помещаются']);
  });
});
