import { execFileSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { officialRubric } from '@dorkarta/core';
import { describe, expect, test } from 'vitest';
import { call, folderWith, native, roadmap, withoutAdvice } from './support/call.ts';

const file = 'карта.dk';
const special = 'не обычный файл, а канал или устройство';

describe.skipIf(process.platform === 'win32')('nobody waits for a pipe or reads a device', () => {
  const makePipe = (folder: string, name: string): void => {
    execFileSync('mkfifo', [join(folder, name)]);
  };

  test.each([['check'], ['compile'], ['format'], ['score']])('as an input of %s', async (command) => {
    const folder = folderWith({});
    makePipe(folder, file);
    symlinkSync('/dev/zero', join(folder, 'нули.dk'));
    const { code, stdout, stderr } = await call(folder, [command, file, 'нули.dk']);
    expect(code).toBe(3);
    expect([...stdout, stderr].join('\n').split(special)).toHaveLength(3);
  });

  test('in a folder they are no roadmaps', async () => {
    const folder = folderWith({ 'к/карта.dk': roadmap(), 'к/dorkarta.config.json': '{}' });
    makePipe(folder, 'к/канал.dk');
    expect((await call(folder, ['compile', 'к', '--to', 'csv'])).stdout).toEqual(['к/карта.csv']);
  });

  test('as an import', async () => {
    const folder = folderWith({ [file]: `подключить: канал.dk\n${roadmap()}` });
    makePipe(folder, 'канал.dk');
    const { code, stdout } = await call(folder, ['check', file]);
    expect(code).toBe(1);
    expect(stdout[0]).toContain(`1:13 error [import-exists] «канал.dk» – ${special}: подключите файл с текстом.`);
  });

  test('as a configuration', async () => {
    const folder = folderWith({ [file]: roadmap() });
    makePipe(folder, 'dorkarta.config.json');
    const { code, stderr } = await call(folder, ['check', file]);
    expect(code).toBe(2);
    expect(stderr).toContain(`dorkarta.config.json: Это ${special}`);
  });

  test('as criteria', async () => {
    const folder = folderWith({ [file]: roadmap(), 'dorkarta.config.json': '{"rubrics": ["критерии.json"]}' });
    makePipe(folder, 'критерии.json');
    const { code, stderr } = await call(folder, ['score', file]);
    expect(code).toBe(2);
    expect(stderr).toContain(`критерии.json: Это ${special}`);
  });
});

test.skipIf(process.platform === 'win32')('a link of criteria does not lead out of the workspace', async () => {
  const outside = folderWith({ 'чужие.json': JSON.stringify(officialRubric) });
  const folder = folderWith({ [file]: roadmap(), 'dorkarta.config.json': '{"rubrics": ["критерии.json"]}' });
  symlinkSync(join(outside, 'чужие.json'), join(folder, 'критерии.json'));
  const { code, stderr } = await call(folder, ['score', file]);
  expect(code).toBe(2);
  expect(stderr).toContain('критерии.json: Файл лежит за пределами рабочей папки');
});

test('a document that is called .dk is told what it is, wherever it stands', async () => {
  const folder = folderWith({
    [file]: `подключить: справочник.dk\n${roadmap()}`,
    'dorkarta.config.json': withoutAdvice,
  });
  const document = Buffer.from('PK\u0003\u0004....word/document.xml', 'latin1');
  for (const name of ['справочник.dk', 'настоящая.dk']) writeFileSync(join(folder, name), document);
  const { code, stdout } = await call(folder, ['check', file, 'настоящая.dk']);
  expect(code).toBe(3);
  expect(stdout).toEqual([
    expect.stringContaining('[import-exists] «справочник.dk» – не текст, а документ, архив или изображение'),
    expect.stringMatching(
      /^настоящая\.dk:1:1 error \[file-is-readable\] Это документ Word \(DOCX\).*: переименуйте его в \.docx и перенесите: dorkarta import …/,
    ),
  ]);
});

test('what macOS and Office lay beside roadmaps is none of them', async () => {
  const folder = folderWith({ 'к/карта.dk': roadmap(), 'к/._карта.dk': '\u0000\u0005', 'к/~$карта.dk': '\u0004' });
  expect((await call(folder, ['compile', 'к', '--to', 'csv'])).stdout).toEqual([native('к/карта.csv')]);
});
