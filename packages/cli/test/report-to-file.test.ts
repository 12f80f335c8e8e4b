import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { call, folderWith, roadmap } from './support/call.ts';

const wrong = roadmap('  исполнитеи: Школа');

test.each([
  ['check', ['check', 'карта.dk']],
  ['check as JSON', ['check', 'карта.dk', '--format', 'json']],
  ['check as SARIF', ['check', 'карта.dk', '--format', 'sarif']],
  ['score', ['score', 'карта.dk', '--explain']],
  ['score as JSON', ['score', 'карта.dk', '--format', 'json']],
  ['the list of rules', ['rules']],
  ['the page of a rule', ['rules', 'event-has-indicator']],
  ['the list of what would be formatted', ['format', '--check', 'карта.dk']],
])('the report of %s goes into a file as it would be printed', async (_, argv) => {
  const folder = folderWith({ 'карта.dk': wrong });
  const printed = await call(folder, argv);
  const written = await call(folder, [...argv, '--output', 'Отчёты/отчёт № 1.txt'], { appearance: { colours: true } });
  expect({ ...written, stderr: '' }).toEqual({ code: printed.code, stdout: [], stderr: '' });
  const text = readFileSync(join(folder, 'Отчёты/отчёт № 1.txt'), 'utf8');
  expect(text).toBe(printed.stdout.map((line) => `${line}\n`).join(''));
});

test('a report takes the place of the last one, and of nothing else unless that is wanted', async () => {
  const folder = folderWith({ 'карта.dk': wrong, 'чужой.txt': 'чужое', 'dorkarta.config.json': '{}' });
  const report = (name: string, ...options: readonly string[]): ReturnType<typeof call> =>
    call(folder, ['check', 'карта.dk', '--output', name, ...options]);
  expect(await report('отчёт.txt')).toMatchObject({ code: 1 });
  writeFileSync(join(folder, 'карта.dk'), roadmap());
  expect(await report('отчёт.txt')).toMatchObject({ code: 0 });
  expect(await report('чужой.txt')).toMatchObject({
    code: 3,
    stderr: expect.stringContaining(
      'чужой.txt: не записан: на его месте стоит файл, который составлен не здесь или с тех пор изменён: ' +
        'переименуйте его, выберите другое имя или замените его (--overwrite).',
    ),
  });
  expect(await report('чужой.txt', '--overwrite')).toMatchObject({ code: 0 });
  expect(await report('dorkarta.config.json', '--overwrite')).toMatchObject({ code: 3 });
  expect(readFileSync(join(folder, 'dorkarta.config.json'), 'utf8')).toBe('{}');
});

test('a report never takes the place of a roadmap, and a wrong call writes none', async () => {
  const folder = folderWith({ 'карта.dk': wrong });
  expect(await call(folder, ['check', 'карта.dk', '--output', 'карта.dk', '--overwrite'])).toEqual({
    code: 2,
    stdout: [],
    stderr: 'Параметр --output: «карта.dk» – имя карты, а не отчёта: выберите другое.\n',
  });
  expect(await call(folder, ['check', 'карта.dk', '--format', 'xml', '--output', 'о.txt'])).toMatchObject({ code: 2 });
  expect(readdirSync(folder)).toEqual(['карта.dk']);
});
