import { posix, win32 } from 'node:path';
import { expect, test } from 'vitest';
import { callName } from './call-name.ts';

test.each([
  ['/usr/local/bin/dorkarta', '/home/карты', posix, 'dorkarta'],
  ['/home/dorkarta/packages/cli/dist/dorkarta.js', '/home/dorkarta', posix, 'node packages/cli/dist/dorkarta.js'],
  ['/opt/dorkarta.js', '/home/район/карты/2026', posix, 'node /opt/dorkarta.js'],
  ['/home/Мои карты/dorkarta.js', '/home', posix, 'node "Мои карты/dorkarta.js"'],
  ['C:\\dorkarta\\packages\\cli\\dist\\dorkarta.js', 'C:\\dorkarta', win32, 'node packages\\cli\\dist\\dorkarta.js'],
  ['D:\\dorkarta.js', 'C:\\Карты', win32, 'node D:\\dorkarta.js'],
])('%s from %s', (script, cwd, path, called) => {
  expect(callName(script, cwd, path)).toBe(called);
});
