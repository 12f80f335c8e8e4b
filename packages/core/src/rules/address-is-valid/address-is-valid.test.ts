import { expect, test } from 'vitest';
import { messagesOf } from '../../testing/examined.ts';

const id = 'address-is-valid';

test.each([
  ['htps://example.org/a', 'https://example.org/a'],
  ['htttp://example.org/a', 'http://example.org/a'],
  ['hhtps://example.org/a', 'https://example.org/a'],
  ['http//example.org/a', 'http://example.org/a'],
  ['https//example.org/a', 'https://example.org/a'],
  ['https:/example.org/a', 'https://example.org/a'],
  ['http:example.org/a', 'http://example.org/a'],
  ['https: //example.org/a', 'https://example.org/a'],
  ['https:\\\\example.org/a', 'https://example.org/a'],
  ['https;//example.org/a', 'https://example.org/a'],
])('reports «%s», once, with what was meant', (words, meant) => {
  const events = [{ title: 'Семинар', documents: [`Приказ ${words}, лист 2`] }];
  expect(messagesOf(id, { events })).toEqual([
    `«${words}» – не адрес страницы: он начинается с http:// или https://. Напишите «${meant}» или скопируйте адрес из строки браузера.`,
  ]);
});

test.each([
  'Приказ https://example.org/a.pdf',
  'Новость на сайте (http://example.org)',
  'Сайт www.example.org',
  'Протоколы http и https',
  'https://example.org/a?b=http://example.com',
  'и/или: //',
])('accepts «%s»', (text) => {
  expect(messagesOf(id, { events: [{ title: 'Семинар', documents: [text] }] })).toEqual([]);
});

test('of notes and goals too', () => {
  const draft = {
    goals: ['Цель по htps://example.org'],
    events: [{ title: 'Семинар', notes: ['см. http//example.org'] }],
  };
  expect(messagesOf(id, draft)).toHaveLength(2);
});
