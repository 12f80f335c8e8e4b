import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { makeFolder, writeAtomically } from '@dorkarta/language/writing';
import { expect, onTestFinished, test } from 'vitest';

/** A folder for the time of the test. */
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'дорожные карты '));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const written = { ok: true, value: undefined };
const refused = (says: string): unknown => ({ ok: false, trouble: expect.stringContaining(says) });

test('a file is written with the folders that are missing, and nothing is left beside it', () => {
  const folder = newFolder();
  const file = join(folder, 'карты/2026/карта.dk');
  expect(writeAtomically(file, 'карта К\n')).toEqual(written);
  expect(readFileSync(file, 'utf8')).toBe('карта К\n');
  expect(readdirSync(join(folder, 'карты/2026'))).toEqual(['карта.dk']);
});

/** Makes folder after folder, each at the moment at which it is asked for. */
const rival = `
  const { mkdirSync } = require('node:fs');
  const { workerData: { folders, turn } } = require('node:worker_threads');
  for (const [index, folder] of folders.entries()) {
    while (Atomics.load(turn, 0) <= index);
    mkdirSync(folder, { recursive: true });
  }
`;

test('a folder that another thread makes at the same moment is there, and no trouble', async () => {
  const folder = newFolder();
  const folders = Array.from({ length: 300 }, (_, index) => join(folder, `${index}`, 'готово', 'карты'));
  const turn = new Int32Array(new SharedArrayBuffer(4));
  const thread = new Worker(rival, { eval: true, workerData: { folders, turn } });
  onTestFinished(async () => void (await thread.terminate()));
  const ended = new Promise((resolve) => thread.once('exit', resolve));
  await new Promise((resolve) => thread.once('online', resolve));
  for (const each of folders) {
    Atomics.add(turn, 0, 1);
    expect(makeFolder(each)).toEqual(written);
  }
  expect(await ended).toBe(0);
});

test('a file that is there is replaced as a whole, and keeps who may read it', () => {
  const file = join(newFolder(), 'к.docx');
  writeFileSync(file, 'прежнее, и длиннее', { mode: 0o640 });
  expect(writeAtomically(file, Uint8Array.of(1, 2, 3))).toEqual(written);
  expect([...readFileSync(file)]).toEqual([1, 2, 3]);
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o640);
});

const locked = 'файл открыт в другой программе или защищён от записи: закройте его';

test('a file that is write-protected or open in LibreOffice is left alone', () => {
  const folder = newFolder();
  const [isProtected, isOpen] = [join(folder, 'закрыт.docx'), join(folder, 'открыт.docx')];
  writeFileSync(isProtected, 'прежнее', { mode: 0o444 });
  writeFileSync(isOpen, 'прежнее');
  writeFileSync(join(folder, '.~lock.открыт.docx#'), '');
  for (const file of [isProtected, isOpen]) {
    expect(writeAtomically(file, 'новое')).toEqual(refused(locked));
    expect(readFileSync(file, 'utf8')).toBe('прежнее');
  }
  expect(readdirSync(folder)).toHaveLength(3);
});

test.skipIf(process.platform === 'win32')('nothing is put into a folder that is write-protected', () => {
  const folder = newFolder();
  chmodSync(folder, 0o555);
  expect(writeAtomically(join(folder, 'к.dk'), '')).toEqual(refused(`в папку «${folder}» нельзя писать`));
  chmodSync(folder, 0o755);
  expect(readdirSync(folder)).toEqual([]);
});

test.each([
  ['a folder in its place', 'папка', 'на его месте стоит папка с тем же именем: уберите её'],
  ['a file in the place of its folder', 'файл/к.dk', '– не папка, в её пути стоит файл'],
  ['a file in the place of a folder above', 'файл/ниже/к.dk', '– не папка, в её пути стоит файл'],
  ['a name that is too long', `${'и'.repeat(300)}.dk`, 'слишком длинное: сократите его'],
])('%s is told, and nothing changes', (_, path, says) => {
  const folder = newFolder();
  mkdirSync(join(folder, 'папка'));
  writeFileSync(join(folder, 'файл'), 'прежнее');
  expect(writeAtomically(join(folder, path), 'новое')).toEqual(refused(says));
  expect(readdirSync(folder)).toEqual(['папка', 'файл']);
  expect(readFileSync(join(folder, 'файл'), 'utf8')).toBe('прежнее');
});

/** On Windows only an administrator makes links. */
const withLinks = test.skipIf(process.platform === 'win32');

withLinks('a symbolic link stays: the file that it leads to is written, in its own folder', () => {
  const [folder, elsewhere] = [newFolder(), newFolder()];
  const [link, target] = [join(folder, 'ссылка.dk'), join(elsewhere, 'карта.dk')];
  writeFileSync(target, 'прежнее');
  symlinkSync(target, link);
  expect(writeAtomically(link, 'новое')).toEqual(written);
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(readFileSync(target, 'utf8')).toBe('новое');
  chmodSync(target, 0o444);
  expect(writeAtomically(link, 'ещё новее')).toEqual(refused(locked));
  expect([readdirSync(folder), readdirSync(elsewhere)]).toEqual([['ссылка.dk'], ['карта.dk']]);
});

withLinks.each([
  ['nowhere', 'нет.dk'],
  ['to itself', 'ссылка.dk'],
])('a symbolic link that leads %s is told and stays', (_, target) => {
  const folder = newFolder();
  symlinkSync(join(folder, target), join(folder, 'ссылка.dk'));
  const dead = 'на его месте стоит ссылка, которая никуда не ведёт: уберите её';
  expect(writeAtomically(join(folder, 'ссылка.dk'), 'новое')).toEqual(refused(dead));
  expect(readdirSync(folder)).toEqual(['ссылка.dk']);
});

withLinks('a document does not replace the roadmap that a link of its name leads to', () => {
  const folder = newFolder();
  const [link, roadmap] = [join(folder, 'карта.docx'), join(folder, 'карта.dk')];
  writeFileSync(roadmap, 'карта К\n');
  symlinkSync(roadmap, link);
  expect(writeAtomically(link, 'документ')).toEqual(refused('другого вида, «карта.dk»'));
  expect(readFileSync(roadmap, 'utf8')).toBe('карта К\n');
});
