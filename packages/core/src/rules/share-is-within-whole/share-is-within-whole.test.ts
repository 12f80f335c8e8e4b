import { expect, test } from 'vitest';
import { messagesOf, verdictsOf } from '../../testing/examined.ts';
import type { IndicatorDraft } from '../../testing/roadmap-of.ts';

const id = 'share-is-within-whole';
const roadmapWith = (indicator: IndicatorDraft) => ({ events: [{ title: 'Семинар', indicators: [indicator] }] });

test('says of what, how much, and what to do', () => {
  expect(messagesOf(id, roadmapWith(['Доля учителей, прошедших диагностику', 'не менее 190 %']))).toEqual([
    'В показателе «Доля учителей, прошедших диагностику не менее 190 %» – 190 %, а доля не бывает больше 100 %: исправьте число, а если это рост или выполнение плана, напишите об этом словами («рост до 120 % к 2025 году»).',
  ]);
});

test.each<IndicatorDraft>(['Охвачено 150 % школ', 'от 90 до 110 % педагогов', ['Доля участников', '101%']])(
  'reports «%s»',
  (indicator) => {
    expect(verdictsOf(id, roadmapWith(indicator))).toEqual(['fail']);
  },
);

test.each<IndicatorDraft>([
  'Охвачено 100 % школ',
  'Число участников выросло: 120 % по отношению к 2025 году',
  ['Выполнение плана', '105 %'],
])('accepts «%s»', (indicator) => {
  expect(verdictsOf(id, roadmapWith(indicator))).toEqual(['pass']);
});

test('asks nothing of an indicator without a share, or of a change by one', () => {
  expect(verdictsOf(id, roadmapWith('Рост числа участников на 150 %'))).toEqual(['not-applicable']);
  expect(verdictsOf(id, roadmapWith('Проведено 150 уроков'))).toEqual(['not-applicable']);
});
