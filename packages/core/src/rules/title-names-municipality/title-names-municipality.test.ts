import { expect, test } from 'vitest';
import { messagesOf, verdictsOf } from '../../testing/examined.ts';

const id = 'title-names-municipality';
const title = 'Дорожная карта школ Верхнелужского муниципального округа Заозёрской области';

test('says both', () => {
  expect(messagesOf(id, { title, municipality: 'Верхнелужский район' })).toEqual([
    'Муниципалитет карты – «Верхнелужский район», а в её названии – «Верхнелужского муниципального округа»: исправьте одно из двух.',
  ]);
});

test.each(['Нижнелужский муниципальный округ', 'Верхнелужский городской округ'])('reports «%s»', (municipality) => {
  expect(verdictsOf(id, { title, municipality })).toEqual(['fail']);
});

test.each(['Верхнелужский муниципальный округ', 'Верхнелужский округ'])('accepts «%s»', (municipality) => {
  expect(verdictsOf(id, { title, municipality })).toEqual(['pass']);
});

test('asks nothing where one of them names none', () => {
  for (const plain of ['Карта', 'Дорожная карта района', 'Карта городского округа', 'Школы района', 'Школам округа']) {
    expect(verdictsOf(id, { title: plain, municipality: 'Верхнелужский район' })).toEqual(['not-applicable']);
  }
  expect(verdictsOf(id, { title, municipality: 'город Рыбинск' })).toEqual(['not-applicable']);
  expect(verdictsOf(id, { title })).toEqual(['not-applicable']);
});
