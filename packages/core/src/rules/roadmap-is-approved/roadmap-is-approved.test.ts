import { expect, test } from 'vitest';
import { messagesOf, verdictsOf } from '../../testing/examined.ts';

const id = 'roadmap-is-approved';

test('an official who approves is enough; the signature and the day may come on paper', () => {
  expect(verdictsOf(id, { approvers: ['Начальник управления образования'] })).toEqual(['pass']);
  expect(messagesOf(id, { approvers: ['…'] })).toEqual([
    'Не заполнено, кто утверждает дорожную карту: напишите должность, например «утверждаю: Начальник управления образования».',
  ]);
});

test.each(['распоряжение от 18.05.2021 № 51', 'приказ управления образования от 18 мая 2021 г. № 51-р'])(
  'accepts «%s»',
  (approval) => {
    expect(verdictsOf(id, { approval })).toEqual(['pass']);
  },
);

test('the act that a roadmap is an annex to approves it', () => {
  expect(verdictsOf(id, { annex: 'к постановлению администрации района от 19.12.2025 № 1147-п' })).toEqual(['pass']);
  expect(messagesOf(id, { annex: '№ 1 к приказу управления образования' })).toEqual([
    'Утверждение «приказ управления образования» не называет даты, номера: допишите, например «утверждено: приказ управления образования от 18.05.2021 № 51».',
  ]);
  expect(verdictsOf(id, { annex: '№ 1' })).toEqual(['fail']);
});

const example = 'например «утверждено: приказ управления образования от 18.05.2021 № 51».';

test.each([
  [undefined, `Дорожная карта не утверждена: добавьте строку, ${example}`],
  ['…', `Не заполнено, чем утверждена дорожная карта: напишите вид документа, дату и номер, ${example}`],
  ['приказ № 51', `Утверждение «приказ № 51» не называет даты: допишите, ${example}`],
  ['глава района', `Утверждение «глава района» не называет вида документа, даты, номера: допишите, ${example}`],
  [
    'приказ от 31.02.2022 № 5',
    'В утверждении «приказ от 31.02.2022 № 5» названа дата, которой нет в календаре: исправьте её.',
  ],
  [
    'приказ от 28.13.2022 № 5',
    'В утверждении «приказ от 28.13.2022 № 5» названа дата, которой нет в календаре: исправьте её.',
  ],
])('reports «%s»', (approval, text) => {
  expect(messagesOf(id, approval === undefined ? {} : { approval })).toEqual([text]);
});
