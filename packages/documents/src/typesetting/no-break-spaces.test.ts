import { expect, test } from 'vitest';
import { withNoBreakSpaces } from './no-break-spaces.ts';

const shown = (text: string): string => text.replaceAll('\u00A0', '~');

test.each([
  'приказ от 28.08.2026 №~215',
  'МБОУ СОШ №~15 города Эртиля',
  '2027~г., 2026–2027~гг., к 28.08.2026~г. всё',
  'IV~квартал, II~полугодие, XXI~век',
  'до 15~ноября 2026~года',
  'охват 100~%, 12,5~%',
  '9~человек, не менее 2~совещаний, 100~000~рублей',
  '2026 и 2027~годы, 5 с половиной',
  'отв. И.~О.~Фамилия и Фамилия~И.~О., И.О.~Фамилия',
  'май~– сентябрь, декабрь 2021~- январь 2022',
  'г.~Ярославль, ул.~Мира, ст.~28, и т.~д.',
  'к 2027~г. Создание, 1.2 действия',
  'Проведение семинара в школе на базе центра',
  '- пункт',
])('in a text: «%s»', (wanted) => {
  expect(shown(withNoBreakSpaces(wanted.replaceAll('~', ' ')))).toBe(wanted);
});

test.each(['О~мерах по~работе с~низкими результатами и~для~школ', 'Дорожная карта на~2026~– 2027~учебный год'])(
  'in a title: «%s»',
  (wanted) => {
    expect(shown(withNoBreakSpaces(wanted.replaceAll('~', ' '), 'title'))).toBe(wanted);
  },
);

test('what the author bound, and every other character, stays', () => {
  const text = 'строка\nвторая\t\u00A0№\u00A05  два  пробела';
  expect(withNoBreakSpaces(text)).toBe(text);
});
