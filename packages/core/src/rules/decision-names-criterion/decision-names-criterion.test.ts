import { officialRubric } from '@dorkarta/core';
import { expect, test } from 'vitest';
import { reviewMessagesOf, reviewOf, reviewVerdictsOf } from '../../testing/review-of.ts';

const id = 'decision-names-criterion';
const roadmap = { events: [{ title: 'Круглый стол' }] };
const [first] = officialRubric.criteria;
const regional = {
  ...officialRubric,
  id: 'область',
  title: 'Критерии области',
  criteria: first === undefined ? [] : [{ ...first, id: 'reach', code: 'О1' }],
};

test('the code of a criterion may be in small, Latin or spaced letters, or the name that programs use', () => {
  const codes = ['К3', 'к3', 'K3', 'К 3', 'content-3', 'C1'];
  const subject = reviewOf({ decisions: codes.map((code) => [code, 'выполнено – так'] as const) }, roadmap);
  expect(reviewVerdictsOf(id, subject)).toEqual(codes.map(() => 'pass'));
});

test.each([
  ['К33', '«К3»'],
  ['4', '«К4»'],
  ['К9', 'К1–К5'],
  ['c7', 'С1–С3'],
  ['1', 'К1, С1, Р1'],
  ['Ы', 'К1–К5, С1–С3, Р1, Р2'],
])('an unknown one is told with those that may be meant: %s', (code, meant) => {
  expect(reviewMessagesOf(id, reviewOf({ decisions: [[code, 'выполнено – так']] }, roadmap))).toEqual([
    `Критерия «${code}» нет, есть ${meant}: исправьте обозначение.`,
  ]);
});

test('one of another rubric is told as such', () => {
  const subject = reviewOf({ decisions: [['О1', 'выполнено – так']] }, roadmap, [regional]);
  expect(reviewMessagesOf(id, subject)).toEqual([
    'Критерий «О1» – из критериев «область версия 1», а карта оценивается по «рекомендации_2022 версия 1», в них К1–К5, С1–С3, Р1, Р2: исправьте обозначение или строку «критерии» карты.',
  ]);
});
