import { expect, test } from 'vitest';
import { startOf } from '../src/client/commands/start-document.ts';

test.each([
  ['C:\\Users\\Мария\\Карты района № 5\\Дорожная карта (2022), черновик.docx'],
  ['C:\\a,b=c&d%20e^f\\100%.xlsx'],
  ['C:\\Отчёты!\\%TEMP%\\^карта № 5^ & (черновик)!.docx'],
  ['\\\\сервер\\папка\\карта.html'],
  ['\\\\сервер\\Общая папка № 1\\a, b & 100 %!.xlsx'],
])('Windows is asked to open %s by its path, in quotes', (path) => {
  expect(startOf(path, 'D:\\Windows')).toEqual({ program: 'D:\\Windows\\explorer.exe', argument: `"${path}"` });
});
