import { posix, win32 } from 'node:path';
import { isInside } from '@dorkarta/language/node';
import { describe, expect, test } from 'vitest';
import type { InputFile } from '../src/files/input-file.ts';
import { findClashes, planOutputs } from '../src/files/plan-outputs.ts';

function input(path: string, relative: string, shown = path): InputFile {
  return { path, relative, shown, isNamed: true, size: 0 };
}

describe('outputs', () => {
  const cwd = 'C:\\Карты района';
  const source = input('C:\\Карты района\\школы\\Карта 1.DK', 'школы\\Карта 1.DK', 'школы\\Карта 1.DK');

  test.each([
    [undefined, 'школы\\Карта 1.docx', 'C:\\Карты района\\школы\\Карта 1.docx'],
    ['готово', 'готово\\школы\\Карта 1.docx', 'C:\\Карты района\\готово\\школы\\Карта 1.docx'],
    ['D:\\готово', 'D:\\готово\\школы\\Карта 1.docx', 'D:\\готово\\школы\\Карта 1.docx'],
    ['\\\\сервер\\папка', '\\\\сервер\\папка\\школы\\Карта 1.docx', '\\\\сервер\\папка\\школы\\Карта 1.docx'],
  ])('on Windows with --out %s', (folder, shown, path) => {
    expect(planOutputs(source, ['docx'], { cwd, folder }, win32)).toEqual([
      { input: source, format: 'docx', shown, path },
    ]);
  });

  test.each([
    [undefined, '/дом/карты/к.csv'],
    ['../готово', '/дом/готово/к.csv'],
  ])('on POSIX with --out %s', (folder, path) => {
    const [output] = planOutputs(
      input('/дом/карты/к.dk', 'к.dk', 'к.dk'),
      ['csv'],
      { cwd: '/дом/карты', folder },
      posix,
    );
    expect(output?.path).toBe(path);
  });

  test('a name that ends otherwise keeps its ending', () => {
    const [output] = planOutputs(
      input('/к/план 1. Школы', 'план 1. Школы'),
      ['csv'],
      { cwd: '/к', folder: undefined },
      posix,
    );
    expect(output?.path).toBe('/к/план 1. Школы.csv');
  });
});

describe('clashes', () => {
  test.each([
    ['Windows does not tell names apart by case', win32, 'C:\\к\\', 1],
    ['POSIX does', posix, '/к/', 0],
  ] as const)('%s', (_, path, folder, count) => {
    const inputs = [input(`${folder}А.dk`, 'А.dk'), input(`${folder}а.dk`, 'а.dk')];
    const planned = inputs.flatMap((each) => planOutputs(each, ['csv'], { cwd: folder, folder: undefined }, path));
    expect(findClashes(planned, inputs, path)).toHaveLength(count);
  });
});

describe('paths', () => {
  test.each([
    ['C:\\о\\к.dk', 'C:\\о', win32, true],
    ['c:\\О\\п\\к.dk', 'C:\\о', win32, true],
    ['C:\\очень\\к.dk', 'C:\\о', win32, false],
    ['D:\\о\\к.dk', 'C:\\о', win32, false],
    ['C:\\о\\..скрыто.dk', 'C:\\о', win32, true],
    ['/о/п/к.dk', '/о', posix, true],
    ['/о/../к.dk', '/о', posix, false],
    ['/к.dk', '/', posix, true],
  ])('%s inside %s', (file, folder, path, inside) => {
    expect(isInside(file, folder, path)).toBe(inside);
  });
});
