import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { installWindows } from './support/install-windows.ts';
import { callOnWindows, folderWith, program, roadmap } from './support/two-worlds.ts';
import { createWindows, windowsPath } from './support/windows.ts';

const installation = installWindows();
const [newest] = installation.nodes;
if (newest === undefined) throw new Error('No version of Node.js is asked for.');
const windows = createWindows(installation, newest);
const noticer = windowsPath(path.join(import.meta.dirname, 'support/notice-held.cjs'));
const holder = windowsPath(path.join(import.meta.dirname, 'support/hold-file.cjs'));

/** Has a program of Windows hold a file: until the test ends, or so many milliseconds after somebody stumbled over it. */
async function hold(file: string, milliseconds?: number): Promise<void> {
  const folder = path.dirname(file);
  const child = windows.startNode(
    [holder, windowsPath(file), ...(milliseconds === undefined ? [] : [String(milliseconds)])],
    folder,
  );
  const ended = new Promise((resolve) => child.once('exit', resolve));
  onTestFinished(async () => {
    writeFileSync(path.join(folder, 'release'), '');
    await ended;
  });
  await expect.poll(() => existsSync(path.join(folder, 'held')), { timeout: 20_000 }).toBe(true);
}

const locked = 'файл открыт в другой программе или защищён от записи: закройте его или снимите защиту и повторите.';

describe('a document that another program has', () => {
  test('is left alone, and the others are written', async () => {
    const folder = folderWith({ 'карта.dk': roadmap() });
    callOnWindows(windows, folder, ['compile', 'карта.dk', '--to', 'docx']);
    const before = readFileSync(path.join(folder, 'карта.docx'));
    writeFileSync(path.join(folder, 'карта.dk'), roadmap('  примечание: другое'));
    await hold(path.join(folder, 'карта.docx'));
    const { code, stdout, stderr } = callOnWindows(windows, folder, ['compile', 'карта.dk', '--to', 'docx,csv']);
    expect({ code, stdout }).toEqual({ code: 3, stdout: 'карта.csv\n' });
    expect(stderr).toContain(`карта.docx: не записан: ${locked}`);
    expect(readFileSync(path.join(folder, 'карта.docx')).equals(before)).toBe(true);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test.each([
    ['a document that is to be replaced', 'карта.docx', ['compile', 'карта.dk', '--to', 'docx'], 'карта.docx\n'],
    ['a roadmap that is to be read', 'карта.dk', ['format', 'карта.dk', '--check'], 'карта.dk\n'],
  ] as const)('for a second is waited for: %s', async (_, held, call, says) => {
    const folder = folderWith({ 'карта.dk': roadmap() });
    callOnWindows(windows, folder, ['compile', 'карта.dk', '--to', 'docx']);
    writeFileSync(path.join(folder, 'карта.dk'), roadmap('    примечание: другое'));
    await hold(path.join(folder, held), 700);
    const { code, stdout } = windows.runNode(['--require', noticer, windowsPath(program), ...call], folder);
    expect({ code, stdout }).toEqual({ code: call.includes('--check' as never) ? 1 : 0, stdout: says });
    expect(existsSync(path.join(folder, 'noticed'))).toBe(true);
  });
});

describe('what Windows cannot hold', () => {
  test.each([
    ['Готово.', 'имя «Готово.» оканчивается точкой или пробелом, а Windows таких не открывает: уберите их'],
    ['Готово ', 'имя «Готово » оканчивается точкой или пробелом'],
    ['nul', 'имя «nul» Windows оставляет для устройства: выберите другое'],
    ['сюда\\con', 'имя «con» Windows оставляет для устройства: выберите другое'],
    ['что?', 'знак «?», а Windows не разрешает его'],
    ['Папка" --format json', 'в путь попала кавычка: уберите знак «\\» перед закрывающей кавычкой'],
    ['и'.repeat(300), 'слишком длинное: сократите его'],
  ])('--out %s is refused before anything is written', (out, says) => {
    const folder = folderWith({ 'карта.dk': roadmap() });
    const { code, stdout, stderr } = callOnWindows(windows, folder, [
      'compile',
      'карта.dk',
      '--to',
      'csv',
      '--out',
      out,
    ]);
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining(`Параметр --out: `),
    });
    expect(stderr).toContain(says);
    expect(readdirSync(folder)).toEqual(['карта.dk']);
  });

  test.each([
    ['compile', 'Q:\\карта.dk', 'Файла или папки «Q:\\карта.dk» нет: диска или сетевой папки «Q:\\» нет'],
    ['check', 'карта?.dk', 'Файла «карта?.dk» нет: вместо маски укажите папку'],
    ['check', 'карта|1.dk', 'знак «|», а Windows не разрешает его'],
    ['check', 'Папка" --format json', 'в путь попала кавычка: уберите знак «\\» перед закрывающей кавычкой'],
    ['check', `${'и'.repeat(300)}.dk`, 'слишком длинное: сократите его'],
    ['init', 'Q:\\карты', 'образец не записан: диска или папки «Q:\\» нет: проверьте путь'],
    ['init', 'aux', 'образец не записан: имя «aux» Windows оставляет для устройства'],
  ])('%s %s says why', (command, argument, says) => {
    const folder = folderWith({ 'карта.dk': roadmap() });
    const { code, stderr } = callOnWindows(windows, folder, [command, argument]);
    expect({ code, stderr }).toEqual({ code: 3, stderr: expect.stringContaining(says) });
  });
});

test('imports in another case: one file, told to its author, circles and repetitions noticed', () => {
  const folder = folderWith({
    'Общее/Справочник.dk': 'исполнитель координатор = Муниципальный координатор\n',
    'карта.dk': `подключить: общее\\СПРАВОЧНИК.DK\nподключить: Общее/справочник.dk\n${roadmap('  исполнители: координатор')}`,
    'А.dk': 'подключить: б.dk\n',
    'Б.dk': 'подключить: а.dk\n',
  });
  const { stdout } = callOnWindows(windows, folder, ['check', 'КАРТА.dk', 'А.DK', '--format', 'json']);
  const found: readonly {
    readonly path: string;
    readonly findings: readonly { readonly rule: string; readonly message: string }[];
  }[] = JSON.parse(stdout).files;
  const importsOf = (index: number): readonly string[] =>
    (found[index]?.findings ?? []).filter(({ rule }) => /^(?:import|name|field)-/.test(rule)).map(({ rule }) => rule);
  expect(importsOf(0)).toEqual(['import-is-spelled-exactly', 'field-stands-once']);
  expect(importsOf(1)).toEqual(['import-is-spelled-exactly', 'import-is-acyclic']);
  expect(found[0]?.findings.find(({ rule }) => rule === 'import-is-spelled-exactly')?.message).toBe(
    'Файл называется «Общее\\Справочник.dk», а здесь написано «общее\\СПРАВОЧНИК.DK»: исправьте, в Windows они одно, а на других системах файл не найдётся.',
  );
});

test('every drive has folders that nobody may read, which are passed over', () => {
  const folder = folderWith({ 'карта.dk': roadmap(), '$RECYCLE.BIN/удалена.dk': roadmap() });
  mkdirSync(path.join(folder, 'System Volume Information'), { mode: 0o000 });
  expect(callOnWindows(windows, folder, ['compile', '.', '--to', 'csv'])).toMatchObject({
    code: 0,
    stdout: 'карта.csv\n',
  });
});
