import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
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

/** A Word table of a head without known words, and one row. */
function unknownTable(): Uint8Array {
  const cell = (text: string): string => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
  const row = (...texts: readonly string[]): string => `<w:tr>${texts.map(cell).join('')}</w:tr>`;
  const body = `<w:tbl>${row('а', 'б', 'в', 'г')}${row('1', 'Семинар', 'март 2022', 'ИМЦ')}</w:tbl>`;
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  return zipSync({
    '_rels/.rels': strToU8(
      `<Relationships><Relationship Id="r" Type="${type}" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(`<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`),
  });
}

test('what columns hold can be said, and is checked', async () => {
  const folder = folderWith({ 'карта.docx': unknownTable() });
  const imported = await call(folder, ['import', 'карта.docx', '--columns', 'номер, мероприятие, -, бюджет']);
  expect(imported.code).toBe(0);
  expect(imported.stderr).toContain('«б» – мероприятие (как указано)');
  expect(readFileSync(join(folder, 'карта.dk'), 'utf8')).toContain(
    ['  столбец: номер а', '  столбец: мероприятие б', '  столбец: графа3 в', '  столбец: бюджет г'].join('\n'),
  );
  const wrong = await call(folder, ['import', 'карта.docx', '--columns', 'мероприятие, сорк']);
  expect(wrong.code).toBe(2);
  expect(wrong.stderr).toMatch(/^Параметр --columns: Столбца «сорк» нет, есть «срок»\. Известные столбцы: номер, /);
});

test('a report for programs says what each file was taken for, and where its cells went', async () => {
  const folder = folderWith({
    'карта.docx': unknownTable(),
    'страница.docx': '<html></html>',
    '.~lock.карта.docx#': 'x',
    '._карта.docx': 'x',
  });
  const imported = await call(folder, [
    'import',
    '.',
    '--columns',
    'номер,мероприятие,срок,исполнители',
    '--report',
    'перенос.json',
  ]);
  expect(imported.code).toBe(3);
  expect(imported.stdout).toEqual(['карта.dk']);
  expect(JSON.parse(readFileSync(join(folder, 'перенос.json'), 'utf8'))).toEqual({
    files: [
      {
        path: 'карта.docx',
        kind: 'roadmap',
        output: 'карта.dk',
        events: 1,
        columns: [
          ['а', 'number', 'номер'],
          ['б', 'event', 'мероприятие'],
          ['в', 'deadline', 'срок'],
          ['г', 'performers', 'исполнители'],
        ].map(([head, key, meaning]) => ({ head, key, meaning, by: 'asked' })),
        remarks: [],
        account: { cells: 4, inFields: 4, inNotes: 0, inComments: 0, lost: 0 },
      },
      { path: 'страница.docx', kind: null, reason: expect.stringContaining('веб-страница') },
    ],
  });
});

test('a roadmap that stands there is replaced where that is asked for', async () => {
  const folder = folderWith({ 'карта.docx': unknownTable(), 'карта.dk': '// моё\n' });
  const again = await call(folder, ['import', 'карта.docx', '--columns', '-,мероприятие,срок', '--overwrite']);
  expect(again.code).toBe(0);
  expect(readFileSync(join(folder, 'карта.dk'), 'utf8')).toContain('мероприятие Семинар');
});
