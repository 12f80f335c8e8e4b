import { win32 } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Disk, pathOnDisk, realPath } from './real-path.ts';

const folders: Readonly<Record<string, readonly string[]>> = {
  'R:\\': ['Карты'],
  'R:\\Карты': ['Район № 5', 'Справочник.dk'],
  'R:\\Карты\\Район № 5': ['Карта.dk'],
};

/** A disk where case does not matter, and that answers a question for the real path with this code. */
function diskThatAnswers(code: string | undefined): Disk {
  const fail = (): never => {
    throw Object.assign(new Error(code), { code });
  };
  const exists = (path: string): boolean => {
    const { dir, base } = win32.parse(path);
    const folder = Object.entries(folders).find(([name]) => name.toLowerCase() === dir.toLowerCase());
    return base === '' || folder?.[1].some((name) => name.toLowerCase() === base.toLowerCase()) === true;
  };
  return {
    path: win32,
    exists,
    realPath: (path) =>
      code === undefined ? path.replace(/^r:\\карты/i, 'R:\\Карты').replace(/карта\.dk$/i, 'Карта.dk') : fail(),
    followLinks: (path) => (exists(path) ? path : fail()),
    namesIn: (folder) => folders[folder] ?? fail(),
  };
}

describe.each([undefined, 'UNKNOWN', 'EISDIR', 'EINVAL', 'ENOSYS'])(
  'where the system answers %s for a real path',
  (code) => {
    const disk = diskThatAnswers(code);

    test('a path is that of the disk, in its own case', () => {
      expect(realPath('R:\\карты\\Район № 5\\КАРТА.DK', disk)).toBe('R:\\Карты\\Район № 5\\Карта.dk');
      expect(pathOnDisk('R:\\карты\\Район № 5\\КАРТА.DK', disk)).toBe('R:\\Карты\\Район № 5\\Карта.dk');
    });

    test('a path that is not there stays as it is', () => {
      expect(pathOnDisk('R:\\карты\\нет.dk', disk)).toBe('R:\\карты\\нет.dk');
    });
  },
);

test('a file that is missing is missing', () => {
  expect(() => realPath('R:\\нет.dk', diskThatAnswers('ENOENT'))).toThrow('ENOENT');
});

test('a link, a substituted drive or a connected share keeps its own name', () => {
  const disk: Disk = { ...diskThatAnswers(undefined), realPath: () => '\\\\сервер\\папка\\Карта.dk' };
  expect(pathOnDisk('R:\\Карты\\Район № 5\\карта.dk', disk)).toBe('R:\\Карты\\Район № 5\\Карта.dk');
});

test('a folder that cannot be listed keeps the names that were asked for', () => {
  const disk: Disk = {
    ...diskThatAnswers('UNKNOWN'),
    namesIn: () => {
      throw Object.assign(new Error('EPERM'), { code: 'EPERM' });
    },
  };
  expect(pathOnDisk('R:\\карты\\район № 5\\карта.dk', disk)).toBe('R:\\карты\\район № 5\\карта.dk');
});
