import { expect, test } from 'vitest';
import { messagesOf, verdictsOf } from '../../testing/examined.ts';

const id = 'approval-has-one-form';
const act = { approval: 'приказ управления образования от 31.01.2022 № 18' };
const official = { approvers: ['Начальник управления образования'] };

test('an act with an official beside it is noted', () => {
  expect(messagesOf(id, { ...act, ...official })).toEqual([
    'Карту утверждают и должностное лицо, и документ: по ГОСТ Р 7.0.97-2016 гриф одной из двух форм – «УТВЕРЖДАЮ», должность, подпись и дата или «УТВЕРЖДЕНА» с документом. Напечатаны обе; если так не задумано, оставьте одну.',
  ]);
});

test('an act alone passes, and without one there is nothing to ask', () => {
  expect(verdictsOf(id, act)).toEqual(['pass']);
  expect(verdictsOf(id, official)).toEqual(['not-applicable']);
  expect(verdictsOf(id, {})).toEqual(['not-applicable']);
});

test('an annex is no approval', () => {
  expect(messagesOf(id, { approval: 'Приложение № 1 к приказу от 31.01.2022 № 18' })).toEqual([
    '«Приложение № 1 к приказу от 31.01.2022 № 18» – реквизит приложения, а не гриф: напишите его строкой «приложение: …», а в строке «утверждено» оставьте документ, его дату и номер.',
  ]);
});
