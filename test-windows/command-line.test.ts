import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { installWindows } from './support/install-windows.ts';
import {
  callHere,
  callOnWindows,
  digestsIn,
  type Files,
  folderWith,
  inBothWorlds,
  inWindows1251,
  program,
  roadmap,
} from './support/two-worlds.ts';
import { createWindows, windowsPath } from './support/windows.ts';

const installation = installWindows();
const examples = path.join(import.meta.dirname, '../examples');
const example = (name: string): string => readFileSync(path.join(examples, name), 'utf8');
const crlf = (text: string): string => text.replaceAll('\n', '\r\n');

/** Texts as people have them: line ends and marks of Windows, names with spaces and signs, folders in folders. */
const files: Files = {
  'Карты 2022/Ёлкинский район № 1.dk': example('ertil-2021.dk'),
  'Карты 2022/школы/сош № 2 (новая).DK': `\uFEFF${crlf(example('template-2022.dk'))}`,
  'Карты 2022/матрица.dk': crlf(example('matrix-program.dk')),
  'Карты 2022/область.dk': example('yaroslavl-2022.dk'),
  'Карты 2022/directory.dk': example('directory.dk'),
  'Карты 2022/заметки.txt': 'заметки',
  'ошибки/опечатка.dk': crlf(roadmap('  исполнитеи: Школа')),
  'ошибки/кодировка.dk': inWindows1251(roadmap()),
  'dorkarta.config.json': '\uFEFF{"template": "типовой"}\r\n',
};

const formats = ['docx', 'xlsx', 'html', 'csv', 'json'];

/** Each command, in each of its formats, printed and into a file, with the exit code. */
const calls: readonly (readonly [code: number, ...call: readonly string[]])[] = [
  [1, 'compile', 'Карты 2022', '--to', formats.join(','), '--out', 'Готово № 1'],
  [0, 'compile', 'Карты 2022/Ёлкинский район № 1.dk'],
  [3, 'check', '.'],
  [3, 'check', '.', '--format', 'json'],
  [3, 'check', 'ошибки', '--format', 'sarif'],
  [3, 'check', '.', '--format', 'sarif', '--output', 'Отчёты № 1.sarif'],
  [0, 'score', 'Карты 2022'],
  [0, 'score', 'Карты 2022', '--explain'],
  [0, 'score', 'Карты 2022', '--format', 'json'],
  [0, 'rules'],
  [0, 'rules', 'event-has-indicator'],
  [0, 'rules', '--output', 'Правила.txt'],
  [3, 'format', '.', '--check'],
  [0, 'format', 'ошибки/опечатка.dk', 'Карты 2022'],
  [0, 'format', 'Карты 2022', '--check'],
  [0, 'init', 'Новая папка'],
  [3, 'init', 'Новая папка'],
  [0, 'compile', '--help'],
  [0, '--version'],
];

describe.each(installation.nodes)('the command line on Node.js $version for Windows', (node) => {
  const windows = createWindows(installation, node);

  test('says and writes, byte by byte, what it does on Linux', () => {
    const { here, there } = inBothWorlds(
      windows,
      files,
      calls.map(([, ...call]) => call),
    );
    for (const [index, outcome] of there.entries())
      expect({ call: calls[index], ...outcome }).toEqual({ call: calls[index], ...here[index] });
    const written = Object.keys(there.at(-1)?.files ?? {}).filter((file) => file.startsWith('Готово № 1'));
    expect(written).toHaveLength(3 * formats.length);
    expect(there.map(({ code }) => code)).toEqual(calls.map(([code]) => code));
  });

  test('takes slashes of both kinds, drives, long paths and shares, and names in another case', () => {
    const folder = folderWith({ 'Карта № 1.dk': roadmap() });
    const share = `Папка ${process.pid}`;
    mkdirSync(path.join(installation.network, 'сервер'), { recursive: true });
    symlinkSync(folder, path.join(installation.network, 'сервер', share));
    onTestFinished(() => rmSync(path.join(installation.network, 'сервер', share)));
    expect(callHere(folder, ['compile', 'Карта № 1.dk', '--to', 'docx', '--out', 'образец']).code).toBe(0);
    const wanted = Object.values(digestsIn(path.join(folder, 'образец')));
    const drive = windowsPath(folder);
    const long = path.join(folder, ...Array.from({ length: 12 }, (_, index) => `очень длинное имя папки ${index}`));
    mkdirSync(long, { recursive: true });
    const inputs = [
      '.\\Карта № 1.dk',
      `${drive}\\Карта № 1.dk`,
      `${drive.replaceAll('\\', '/')}/Карта № 1.dk`,
      `\\\\?\\${drive}\\Карта № 1.dk`,
      `\\\\сервер\\${share}\\Карта № 1.dk`,
      'КАРТА № 1.DK',
    ];
    for (const [index, input] of inputs.entries()) {
      const out = index === 1 ? windowsPath(long) : `готово ${index}`;
      const { code, stderr } = callOnWindows(windows, folder, ['compile', input, '--to', 'docx', '--out', out]);
      expect({ input, code, stderr }).toEqual({ input, code: 0, stderr: expect.stringContaining('1 мероприятие; ') });
      const written = index === 1 ? long : path.join(folder, out);
      expect({ input, written: Object.values(digestsIn(written)) }).toEqual({ input, written: wanted });
    }
  });

  test.each(['866', '1251'])('runs on the drive C: in a console of code page %s', (codePage) => {
    const folder = folderWith({ 'карта.dk': roadmap() }, path.join(installation.driveC, 'users'));
    const script = `@chcp ${codePage} >nul\r\n@"${windowsPath(node.program)}" "${windowsPath(program)}" check . --format json\r\n`;
    writeFileSync(path.join(folder, 'check.cmd'), script);
    const { code, stdout } = windows.run(['cmd', '/c', 'check.cmd'], folder);
    expect({ code, ...JSON.parse(stdout) }).toMatchObject({ code: 0, files: [{ path: 'карта.dk' }] });
  });
});

test('the command line runs on the first version that is promised, beside no package, and writes the same bytes', () => {
  const folder = folderWith({ 'карта.dk': roadmap() });
  const call = ['compile', 'карта.dk', '--to', formats.join(','), '--out'];
  cpSync(path.dirname(program), path.join(folder, 'программа'), { recursive: true });
  const copy = windowsPath(path.join(folder, 'программа', path.basename(program)));
  const windows = createWindows(installation, installation.oldest);
  expect(callHere(folder, [...call, 'образец']).code).toBe(0);
  const { code, stdout, stderr } = windows.runNode([copy, ...call, 'готово'], folder);
  const written = formats.map((format) => `готово\\карта.${format}\n`).join('');
  expect({ code, stdout, stderr }).toMatchObject({ code: 0, stdout: written });
  expect(digestsIn(path.join(folder, 'готово'))).toEqual(digestsIn(path.join(folder, 'образец')));
});
