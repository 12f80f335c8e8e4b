import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { call, folderWith, native } from './support/call.ts';

const untidy = '\uFEFFкарта   Карта\r\nпериод:2022 // год\r\nчто-то непонятное\r\n';

test('files are changed in place; stdout lists those that were', async () => {
  const folder = folderWith({ 'карты/а.dk': untidy, 'карты/пустая.dk': '' });
  const first = await call(folder, ['format', 'карты']);
  expect(first).toMatchObject({ code: 0, stdout: [native('карты/а.dk')], stderr: 'Оформлено: 1 файл из 2.\n' });
  const text = readFileSync(join(folder, 'карты/а.dk'), 'utf8');
  expect(text).not.toBe(untidy);
  expect(text).toMatch(/^\uFEFFкарта Карта\r\n.*\/\/ год\r\n.*что-то непонятное\r\n$/s);
  expect(await call(folder, ['format', 'карты'])).toMatchObject({ code: 0, stdout: [] });
});

test('--check changes nothing, and tells with its exit code', async () => {
  const folder = folderWith({ 'а.dk': untidy });
  expect(await call(folder, ['format', 'а.dk', '--check'])).toMatchObject({ code: 1, stdout: ['а.dk'] });
  expect(readFileSync(join(folder, 'а.dk'), 'utf8')).toBe(untidy);
});

test('a file that is not UTF-8, is missing or is read-only stays as it is', async () => {
  const folder = folderWith({ 'кодировка.dk': Uint8Array.of(0xca, 0xe0), 'закрыт.dk': untidy });
  chmodSync(join(folder, 'закрыт.dk'), 0o444);
  const { code, stdout, stderr } = await call(folder, ['format', 'кодировка.dk', 'нет.dk', 'закрыт.dk']);
  expect({ code, stdout }).toEqual({ code: 3, stdout: [] });
  expect(stderr).toContain('кодировка.dk: Файл не в кодировке UTF-8');
  expect(stderr).toContain('«нет.dk» нет');
  expect(stderr).toContain('закрыт.dk: не записан: файл открыт в другой программе или защищён от записи');
  expect(readFileSync(join(folder, 'закрыт.dk'), 'utf8')).toBe(untidy);
});
