import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileTroubleMessage } from '@dorkarta/language';
import { findRoadmapFiles, readText } from '@dorkarta/language/node';
import { expect, onTestFinished, test } from 'vitest';

/** A folder for the time of the test. */
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'дорожные карты '));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** What is said of a file that is not read. */
function troubleWith(file: string): string {
  const text = readText(file, 'drop-mark');
  return text.ok ? 'прочитан' : fileTroubleMessage(text.trouble);
}

const onSystemsWithPipes = test.skipIf(process.platform === 'win32');

onSystemsWithPipes('pipes and devices are not opened, by a link neither', () => {
  const folder = newFolder();
  execFileSync('mkfifo', [join(folder, 'канал.dk')]);
  symlinkSync('/dev/zero', join(folder, 'ссылка.dk'));
  const special = 'Это не обычный файл, а канал или устройство: укажите файл с текстом.';
  for (const file of [join(folder, 'канал.dk'), join(folder, 'ссылка.dk'), '/dev/zero', '/dev/null']) {
    expect(troubleWith(file)).toBe(special);
  }
});

test('the size is checked before a file is opened', () => {
  const file = join(newFolder(), 'к.dk');
  writeFileSync(file, new Uint8Array(20 * 1024 * 1024 + 1), { mode: 0o000 });
  expect(troubleWith(file)).toBe('Файл больше 20 МБ и не прочитан: разделите его.');
});

const oldOffice = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ascii = (text: string): readonly number[] => [...Buffer.from(text, 'latin1')];
const wide = (text: string): readonly number[] => [...Buffer.from(text, 'utf16le')];

test.each<[string, readonly number[], string]>([
  ['DOCX', ascii('PK\u0003\u0004....word/document.xml...'), 'Это документ Word (DOCX)'],
  ['XLSX', ascii('PK\u0003\u0004....xl/workbook.xml...'), 'Это книга Excel (XLSX)'],
  ['ODT', ascii('PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.text'), 'Это документ LibreOffice (ODT)'],
  [
    'ZIP',
    ascii('PK\u0003\u0004....карта.dk'),
    'Это архив ZIP, а не текст дорожной карты: переименуйте его в .zip, распакуйте',
  ],
  ['an empty ZIP', ascii('PK\u0005\u0006'), 'Это архив ZIP'],
  ['DOC', [...oldOffice, ...wide('WordDocument')], 'Это документ Word (DOC)'],
  ['XLS', [...oldOffice, ...wide('Workbook')], 'Это книга Excel (XLS)'],
  ['PDF', ascii('%PDF-1.7\n%\u00e2\u00e3'), 'Это документ PDF'],
  ['RTF, which is ASCII', ascii('{\\rtf1\\ansi\\ansicpg1251 \\par}'), 'Это документ RTF'],
  ['a picture', [0xff, 0xd8, 0xff, 0xe0], 'Это изображение'],
])('%s is told what it is, whatever its name', (_, bytes, message) => {
  const file = join(newFolder(), 'карта.dk');
  writeFileSync(file, Uint8Array.from(bytes));
  expect(troubleWith(file)).toContain(message);
  expect(troubleWith(file)).not.toContain('UTF-8');
});

test('the roadmaps of a folder: what macOS and Office lay beside files is none', async () => {
  const folder = newFolder();
  const files = ['10.dk', '2.dk', '._2.dk', '~$2.dk', '~2.dk', 'п/Я.DK', '.git/к.dk', 'node_modules/к.dk', 'к.txt'];
  for (const file of files) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), '');
  }
  expect(await findRoadmapFiles(folder)).toEqual({
    files: ['~2.dk', '2.dk', '10.dk', join('п', 'Я.DK')],
    passedOver: [],
    unreadable: [],
  });
  expect(await findRoadmapFiles(join(folder, 'нет'))).toEqual({
    files: [],
    passedOver: [],
    unreadable: [{ folder: '', code: 'ENOENT' }],
  });
});
