import { expect, test } from 'vitest';
import { boundText, joiner, withJoined } from './bonds.ts';

const shown = (text: string): string => text.replaceAll('\u00A0', '~').replaceAll(joiner, '_');

const plain = (wanted: string): string => wanted.replaceAll('~', ' ').replaceAll('_', '');

test.each([
  'приказ от 28.08.2026 №~215',
  'МБОУ СОШ №~15 города Эртиля',
  '2027~г., 2026–_2027~гг., к 28.08.2026~г. всё',
  '0,5~из~1, 0–_1~из~5 и 1~из~4 (25~%), но 5 из них и №~3 из',
  '–~из~1',
  'визиты~– из 5~школ',
  'IV~квартал, II~полугодие, XXI~век',
  'до 15~ноября 2026~года',
  'охват 100~%, 12,5~%',
  '9~человек, не менее 2~совещаний, 100~000~рублей',
  '2026 и 2027~годы, 5 с половиной',
  'отв. И.~О.~Фамилия и Фамилия~И.~О., И.О.~Фамилия',
  '7–_9~классы, 5-_е и 9-_е классы, №~5-_а',
  '15–_17~марта, 15-_17~марта 2022~г., 2024–_2025~учебный год',
  'СОШ-_15, I–_III~кварталы, 8 (00000) 0-_00-_00',
  'план-график, с января-февраля, I-го~– «V-образный»',
  'https://example.org/7-9?a=1-2, ivan-2@mail.ru, www.example.org/7-9 и 7–_9',
  'май~– сентябрь, декабрь 2021~- январь 2022',
  'г.~Ярославль, о.~Муром, кино. Далее, ул.~Мира, ст.~28, и т.~д.',
  'к 2027~г. Создание, 1.2 действия',
  'Проведение семинара в школе на базе центра',
  'МБОУ СОШ №~1 г.~Верхние Луги, к 1~сентября 2026~г. в школе',
  '- пункт',
])('in a text: «%s»', (wanted) => {
  expect(shown(boundText(plain(wanted)))).toBe(wanted);
});

test.each(['О~мерах по~работе с~низкими результатами и~для~школ', 'Дорожная карта на~2026~– 2027~учебный год'])(
  'in a title: «%s»',
  (wanted) => {
    expect(shown(boundText(plain(wanted), 'title'))).toBe(wanted);
  },
);

test('what the author bound, and every other character, stays', () => {
  const text = 'строка\nвторая\t\u00A0№\u00A05  два  пробела';
  expect(boundText(text)).toBe(text);
});

test('what joiners hold together is written whole, without them', () => {
  expect(withJoined(boundText('(для 7–9, 10-х) и план-графика'), (piece) => `[${piece}]`)).toBe(
    '(для [7–9], [10-х]) и план-графика',
  );
});
