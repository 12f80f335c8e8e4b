import path from 'node:path';
import { nameTrouble } from '@dorkarta/language/node';
import { expect, test } from 'vitest';
import { safeNames } from './safe-names.ts';

test.each([
  ['Кураторы', 'Кураторы'],
  ['МБОУ "СОШ № 5" / филиал', 'МБОУ СОШ № 5 филиал'],
  ['Отдел: методика\nи кадры', 'Отдел методика и кадры'],
  ['И. О. Фамилия и др.', 'И. О. Фамилия и др'],
  ['.скрытый', 'скрытый'],
  ['CON', '_CON'],
  ['aux.район', '_aux.район'],
  ['???', 'форма'],
  ['а'.repeat(300), `${'а'.repeat(99)}…`],
  [`Отдел ${'по вопросам '.repeat(8)}образования`, `Отдел ${'по вопросам '.repeat(7)}по…`],
  [
    'Руководители образовательных учреждений, на базе которых функционируют центры «Точки роста и развития»',
    'Руководители образовательных учреждений, на базе которых функционируют центры…',
  ],
])('%j is called %j', (text, name) => {
  expect(safeNames([text])).toEqual([name]);
  expect(nameTrouble(`C:\\${name}.xlsx`, path.win32)).toBeUndefined();
});

test('two performers never share a file, where case does not matter either', () => {
  expect(safeNames(['ЦОиККО', 'Цоикко', 'ЦОиККО?'])).toEqual(['ЦОиККО', 'Цоикко (2)', 'ЦОиККО (3)']);
});
