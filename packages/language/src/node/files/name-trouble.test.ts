import { posix, win32 } from 'node:path';
import { expect, test } from 'vitest';
import { nameTrouble } from './name-trouble.ts';

test.each([
  ['C:\\Карты\\Готово.', 'имя «Готово.» оканчивается точкой или пробелом'],
  ['C:\\Готово \\карта.docx', 'имя «Готово » оканчивается точкой или пробелом'],
  ['C:\\Карты\\nul', 'имя «nul» Windows оставляет для устройства'],
  ['C:\\CON\\карта.docx', 'имя «CON» Windows оставляет для устройства'],
  ['C:\\Карты\\Com1.docx', 'имя «Com1.docx» Windows оставляет для устройства'],
  ['C:\\Карты\\что?\\карта.docx', 'знак «?», а Windows не разрешает его'],
  ['C:\\Карты\\а:б.docx', 'знак «:», а Windows не разрешает его'],
  ['C:\\Карты\\а\tб.docx', 'знак перевода строки или другой невидимый'],
  ['C:\\Папка" --format json', 'в путь попала кавычка: уберите знак «\\» перед закрывающей кавычкой'],
  [`C:\\${'и'.repeat(256)}.docx`, 'слишком длинное: сократите его'],
  ['\\\\сервер\\папка\\aux', 'имя «aux» Windows оставляет для устройства'],
])('Windows does not allow %s', (path, says) => {
  expect(nameTrouble(path, win32)).toContain(says);
});

test.each([
  'C:\\Карты района № 5\\Готово (2022)\\карта 1.docx',
  'C:\\',
  '\\\\сервер\\папка\\карта.docx',
  '\\\\?\\C:\\Карты\\карта.docx',
  'C:\\Карты\\..скрытая\\.карта',
  'C:\\Карты\\console\\null.docx\\com10',
  `C:\\${'и'.repeat(255)}`,
])('Windows allows %s', (path) => {
  expect(nameTrouble(path, win32)).toBeUndefined();
});

test('other systems allow all of it', () => {
  expect(nameTrouble('/карты/Готово./nul/а:б?.docx', posix)).toBeUndefined();
});
