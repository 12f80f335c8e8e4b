import { expect, test } from 'vitest';
import { messagesOf, verdictsOf } from '../../testing/examined.ts';
import type { EventDraft } from '../../testing/roadmap-of.ts';

const id = 'curator-is-named';

test.each<[string, EventDraft]>([
  ['a performer', { title: 'Семинар', performers: ['Кураторы ШНОР'] }],
  ['a performer of a stage', { title: 'Семинар', stages: [{ performers: ['Куратор школы'] }] }],
  ['a title', { title: 'Закрепление кураторов за школами' }],
  ['a kind', { title: 'Визиты в школы', kinds: ['кураторство'] }],
  ['a body of a matrix', { actions: [['Куратор', 'Посетить школу']] }],
])('accepts %s', (_, event) => {
  expect(verdictsOf(id, { events: [event] })).toEqual(['pass']);
});

test('reports a roadmap without one', () => {
  expect(messagesOf(id, { events: [{ title: 'Семинар', kinds: ['методическое'] }] })).toEqual([
    'Кураторы школ нигде не названы: укажите их среди исполнителей или запланируйте работу с ними («вид: кураторство»).',
  ]);
});

test('is asked of municipal roadmaps', () => {
  expect(verdictsOf(id, { level: 'regional' })).toEqual(['not-applicable']);
});
