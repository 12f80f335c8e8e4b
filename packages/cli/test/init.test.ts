import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { call, folderWith } from './support/call.ts';

const sample = 'дорожная-карта.dk';

test.each([
  [[], sample],
  [['Новая папка'], join('Новая папка', sample)],
  [['наша карта.dk'], 'наша карта.dk'],
  [[join('Новая папка', 'Карта.DK')], join('Новая папка', 'Карта.DK')],
])('init %j', async (args, path) => {
  const folder = folderWith({});
  const { code, stdout } = await call(folder, ['init', ...args]);
  expect({ code, stdout }).toEqual({ code: 0, stdout: [path] });
  expect(await call(folder, ['check', path])).toMatchObject({
    stdout: [],
    stderr: expect.stringMatching('замечаний нет'),
  });
  expect(await call(folder, ['format', '--check', path])).toMatchObject({ code: 0, stdout: [] });
  expect((await call(folder, ['score', path])).stdout).toEqual([expect.stringContaining(`${path}: 5 из 5 · `)]);
  expect(await call(folder, ['compile', path, '--strict'])).toMatchObject({ code: 0, stdout: { length: 2 } });
});

test('without a period the roadmap is for this year; what is given stands in it', async () => {
  const folder = folderWith({});
  await call(folder, ['init', 'этот год']);
  expect(readFileSync(join(folder, 'этот год', sample), 'utf8')).toContain('  период: 2026\n');
  const wish = [
    '--period',
    '2027/2028 учебный год',
    '--municipality',
    'Северный район',
    '--region',
    'Ярославская область',
  ];
  await call(folder, ['init', 'школьный год', ...wish, '--template', 'региональный']);
  const text = readFileSync(join(folder, 'школьный год', sample), 'utf8');
  for (const line of ['период: 2027/2028 учебный год', 'муниципалитет: Северный район', 'шаблон: региональный']) {
    expect(text).toContain(`  ${line}\n`);
  }
  expect(text).toContain('регион: Ярославская область\n');
  expect(await call(join(folder, 'школьный год'), ['check', sample])).toMatchObject({ code: 0, stdout: [] });
});

test.each([
  ['--period', 'когда-нибудь', 'Период «когда-нибудь» не понят'],
  ['--template', 'типавой', 'Нет шаблона «типавой». Возможно, «типовой».'],
])('init %s %s is refused before anything is written', async (option, value, message) => {
  const folder = folderWith({});
  const { code, stdout, stderr } = await call(folder, ['init', 'новая', option, value]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: [] });
  expect(stderr).toContain(message);
  expect(readdirSync(folder)).toEqual([]);
});

test('a file that is there already stays', async () => {
  const folder = folderWith({ [sample]: 'моя карта' });
  const { code, stdout, stderr } = await call(folder, ['init']);
  expect({ code, stdout }).toEqual({ code: 3, stdout: [] });
  expect(stderr).toContain('файл уже есть и оставлен как был');
  expect(readFileSync(join(folder, sample), 'utf8')).toBe('моя карта');
});

test('a file in the place of the folder', async () => {
  const folder = folderWith({});
  writeFileSync(join(folder, 'занято'), '');
  expect(await call(folder, ['init', 'занято'])).toMatchObject({ code: 3, stdout: [] });
});
