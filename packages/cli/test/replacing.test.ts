import { appendFileSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { officialRubric } from '@dorkarta/core';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { call, folderWith, roadmap } from './support/call.ts';

const formats = ['docx', 'xlsx', 'html', 'csv', 'json'] as const;
const other = roadmap('  примечание: другое');

describe.each(formats)('%s', (format) => {
  const output = `к.${format}`;
  const compile = (folder: string, ...options: readonly string[]): ReturnType<typeof call> =>
    call(folder, ['compile', 'к.dk', '--to', format, ...options]);

  test('replaces what the program wrote itself, as often as it is made', async () => {
    const folder = folderWith({ 'к.dk': roadmap() });
    for (const text of [roadmap(), other, roadmap()]) {
      writeFileSync(join(folder, 'к.dk'), text);
      expect(await compile(folder)).toMatchObject({ code: 0, stdout: [output] });
    }
  });

  test('does not replace what somebody else wrote, unless the author wants it', async () => {
    const folder = folderWith({ 'к.dk': roadmap(), [output]: 'чужое' });
    const { code, stdout, stderr } = await compile(folder);
    expect({ code, stdout }).toEqual({ code: 3, stdout: [] });
    expect(stderr).toContain(
      `${output}: не записан: на его месте стоит файл, который составлен не здесь или с тех пор изменён: ` +
        'переименуйте его, выберите другую папку (--out) или замените его (--overwrite).',
    );
    expect(readFileSync(join(folder, output), 'utf8')).toBe('чужое');
    expect(await compile(folder, '--overwrite')).toMatchObject({ code: 0, stdout: [output] });
    expect(await compile(folder)).toMatchObject({ code: 0, stdout: [output] });
  });

  test('does not lose what somebody changed in it since', async () => {
    const folder = folderWith({ 'к.dk': roadmap() });
    await compile(folder);
    appendFileSync(join(folder, output), 'x');
    const changed = readFileSync(join(folder, output));
    writeFileSync(join(folder, 'к.dk'), other);
    expect(await compile(folder)).toMatchObject({ code: 3, stdout: [] });
    expect(readFileSync(join(folder, output)).equals(changed)).toBe(true);
  });

  test('needs no leave to be what it is already, wherever it was copied', async () => {
    const folder = folderWith({ 'к.dk': roadmap() });
    await compile(folder);
    utimesSync(join(folder, output), 1_700_000_000, 1_700_000_000);
    expect(await compile(folder)).toMatchObject({ code: 0, stdout: [output] });
  });
});

describe.each([
  ['docx', 'Microsoft Office Word'],
  ['xlsx', 'LibreOffice/24.2'],
])('%s that an office saved', (format, office) => {
  const output = `к.${format}`;

  /** The document with its parts packed anew. */
  const repack = (folder: string, application: string | undefined, mtime: Date): void => {
    const parts = unzipSync(readFileSync(join(folder, output)));
    const properties = parts['docProps/app.xml'];
    if (properties === undefined) throw new Error('no properties');
    const changed = new TextDecoder().decode(properties).replace(/<Application>[^<]*/, `<Application>${application}`);
    const app = application === undefined ? properties : strToU8(changed);
    writeFileSync(join(folder, output), zipSync({ ...parts, 'docProps/app.xml': app }, { mtime }));
  };

  test.each([
    ['under its own name', office, new Date(1980, 0, 1, format === 'docx' ? 12 : 0)],
    ['under ours', undefined, new Date(2026, 4, 1)],
  ])('%s is not replaced', async (_, application, time) => {
    const folder = folderWith({ 'к.dk': roadmap() });
    await call(folder, ['compile', 'к.dk', '--to', format]);
    repack(folder, application, time);
    writeFileSync(join(folder, 'к.dk'), other);
    expect((await call(folder, ['compile', 'к.dk', '--to', format])).code).toBe(3);
  });

  test('is replaced where it was only copied', async () => {
    const folder = folderWith({ 'к.dk': roadmap() });
    await call(folder, ['compile', 'к.dk', '--to', format]);
    writeFileSync(join(folder, output), readFileSync(join(folder, output)));
    writeFileSync(join(folder, 'к.dk'), other);
    expect((await call(folder, ['compile', 'к.dk', '--to', format])).code).toBe(0);
  });
});

test.each([
  ['settings', 'dorkarta.config', '{"template": "типовой"}', 'стоят настройки'],
  ['criteria', 'критерии', JSON.stringify(officialRubric), 'стоят критерии'],
  ['criteria with a mistake', 'критерии', '{"criteria": []}', 'стоят критерии'],
])('%s are never replaced, asked or not', async (_, name, text, says) => {
  const folder = folderWith({ [`${name}.dk`]: roadmap(), [`${name}.json`]: text });
  const { code, stderr } = await call(folder, ['compile', `${name}.dk`, '--to', 'json', '--overwrite']);
  expect(code).toBe(3);
  expect(stderr).toContain(`${name}.json: не записан: на его месте ${says}: переименуйте карту`);
  expect(readFileSync(join(folder, `${name}.json`), 'utf8')).toBe(text);
});

test('what was left by writing that was ended in the middle is cleared away; what others write now stays', async () => {
  const left = '.dorkarta-0123456789abcdef.tmp';
  const written = '.dorkarta-fedcba9876543210.tmp';
  const notOurs = '.dorkarta-заметки.tmp';
  const folder = folderWith({ 'к.dk': roadmap(), [left]: '', [written]: '', [notOurs]: '' });
  const yesterday = Date.now() / 1000 - 24 * 60 * 60;
  for (const name of [left, notOurs]) utimesSync(join(folder, name), yesterday, yesterday);
  await call(folder, ['compile', 'к.dk', '--to', 'csv']);
  expect(readdirSync(folder).toSorted()).toEqual([written, notOurs, 'к.csv', 'к.dk'].toSorted());
});
