import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { call, folderWith, linesOf } from './support/call.ts';

const examples = join(import.meta.dirname, '../../../examples');

test.each(['docx', 'xlsx'])('the table of a roadmap comes back from %s cell by cell', async (format) => {
  const folder = folderWith({ 'карта.dk': readFileSync(join(examples, 'ertil-2021.dk'), 'utf8') });
  await call(folder, ['compile', 'карта.dk', '--to', `${format},csv`]);
  const imported = await call(folder, ['import', `карта.${format}`, '--out', 'обратно']);
  expect(imported.code).toBe(0);
  expect(imported.stdout).toEqual([join('обратно', 'карта.dk')]);
  expect(imported.stderr).toContain('дорожная карта, 31 мероприятие');
  expect(imported.stderr).toMatch(
    /ячеек с текстом 170: в полях 170, в примечаниях 0, в комментариях 0,\s+потеряно 0\./,
  );
  await call(folder, ['compile', join('обратно', 'карта.dk'), '--to', 'csv']);
  expect(readFileSync(join(folder, 'обратно/карта.csv'), 'utf8')).toBe(readFileSync(join(folder, 'карта.csv'), 'utf8'));
});

test('what cannot be read says why, what is there already stays, and leftovers of office programs are no files', async () => {
  const folder = folderWith({ 'страница.docx': '<html></html>', '~$карта.docx': 'x', 'пусто/нет.txt': '' });
  const refused = await call(folder, ['import', '.']);
  expect(refused.code).toBe(3);
  expect(refused.stdout).toEqual([]);
  expect(refused.stderr).toMatch(/^страница\.docx: под именем офисного файла лежит веб-страница/);
  expect(linesOf(refused.stderr)).toHaveLength(1);
  expect((await call(folder, ['import', 'нет.docx'])).stderr).toBe('нет.docx: нет такого файла или папки.\n');
  expect((await call(folder, ['import', 'пусто'])).stderr).toBe('пусто: в папке нет файлов Word и Excel.\n');
});

test('a roadmap that stands there already is not written over', async () => {
  const folder = folderWith({ 'карта.dk': readFileSync(join(examples, 'ertil-2021.dk'), 'utf8') });
  await call(folder, ['compile', 'карта.dk', '--to', 'docx']);
  writeFileSync(join(folder, 'карта.dk'), '// моё\n');
  const again = await call(folder, ['import', 'карта.docx']);
  expect(again.code).toBe(3);
  expect(again.stderr).toContain('файл уже есть и оставлен как был');
  expect(readFileSync(join(folder, 'карта.dk'), 'utf8')).toBe('// моё\n');
});

test.skipIf(process.platform === 'win32')('nobody waits for a pipe, and a file without end is not read', async () => {
  const folder = folderWith({ 'большой.docx': new Uint8Array(21 * 1024 * 1024) });
  execFileSync('mkfifo', [join(folder, 'канал.docx')]);
  const pipe = await call(folder, ['import', 'канал.docx']);
  expect([pipe.code, pipe.stderr]).toEqual([
    3,
    'канал.docx: Это не обычный файл, а канал или устройство: укажите файл с текстом.\n',
  ]);
  expect((await call(folder, ['import', 'большой.docx'])).stderr).toContain('уберите из него картинки');
});
