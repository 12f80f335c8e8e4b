import { expect, test } from 'vitest';
import { messagesOf } from '../../testing/examined.ts';

const id = 'title-names-period';

test.each([
  ['Карта на 2026/2027 учебный год', '2026'],
  ['Карта на 2022 год', '2023'],
  ['Карта на 2021–2023 годы', '2022'],
])('«%s» with the period «%s»', (title, period) => {
  expect(messagesOf(id, { title, period })).toHaveLength(1);
});

test('says both', () => {
  expect(messagesOf(id, { title: 'Карта на 2026/2027 учебный год', period: '2026' })).toEqual([
    'Период карты – «2026», а в её названии «2026/2027 учебный год»: исправьте одно из двух.',
  ]);
});

test.each([
  ['Карта на 2026/2027 учебный год', '2026/2027 учебный год'],
  ['Карта на 2026/2027 учебный год', '2026-2027'],
  ['Карта на 2022 год', '2021/2022 учебный год'],
  ['Карта к приказу от 28.08.2020 № 2019', '2022'],
  ['Карта помощи школам', '2022'],
])('accepts «%s» with the period «%s»', (title, period) => {
  expect(messagesOf(id, { title, period })).toEqual([]);
});

test('a date outside of both periods is told, one in either is not', () => {
  const events = ['март 2027', 'март 2028'].map((deadline) => ({ title: `Семинар ${deadline}`, deadline }));
  const roadmap = { title: 'Карта на 2026/2027 учебный год', period: '2026', events };
  expect(messagesOf('deadline-is-within-period', roadmap)).toHaveLength(1);
});
