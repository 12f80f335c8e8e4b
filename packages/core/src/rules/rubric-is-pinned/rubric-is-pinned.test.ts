import { expect, test } from 'vitest';
import { messagesOf, verdictsOf } from '../../testing/examined.ts';

const id = 'rubric-is-pinned';

test('reports a roadmap that pins no criteria, or no version of them', () => {
  expect(messagesOf(id, {})).toEqual([
    'Не указано, по каким критериям оценивать карту: добавьте строку «критерии: рекомендации_2022 версия 1», и оценка не изменится, когда выйдут новые.',
  ]);
  expect(messagesOf(id, { rubric: { id: 'рекомендации_2022' } })).toEqual([
    'У критериев «рекомендации_2022» не указана версия, поэтому берётся новейшая: напишите «критерии: рекомендации_2022 версия 1», и оценка не изменится, когда выйдет следующая.',
  ]);
});

test('accepts criteria with their version', () => {
  expect(verdictsOf(id, { rubric: { id: 'рекомендации_2022', version: 1 } })).toEqual(['pass']);
});

test('the criteria are for municipal roadmaps', () => {
  expect(verdictsOf(id, { level: 'regional' })).toEqual(['not-applicable']);
});
