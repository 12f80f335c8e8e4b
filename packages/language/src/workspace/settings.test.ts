import { describe, expect, test } from 'vitest';
import { memoryHost } from '../testing/memory-host.ts';
import { normalUri } from './import-path.ts';
import { findFolderRoot } from './settings.ts';

describe('the folder of a file', () => {
  const there = ['file:///c:/о/.git', 'file:///c:/о/район/dorkarta.config.json', 'file:///c:/о/район/школа/.git'];
  const host = memoryHost((uri) => (there.map(normalUri).includes(uri) ? '' : undefined));

  test.each([
    ['file:///c:/о/район/школа/к.dk', 'file:///c:/о/район', 'file:///c:/о/район/dorkarta.config.json'],
    ['file:///c:/о/другой/к.dk', 'file:///c:/о', undefined],
    ['file:///d:/к.dk', 'file:///d:', undefined],
    ['file:///d:/п/к.dk', 'file:///d:/п', undefined],
    ['file://сервер/папка/п/к.dk', 'file://сервер/папка/п', undefined],
    ['file:///к.dk', 'file:///', undefined],
  ])('of %s', async (uri, folder, configuration) => {
    expect(await findFolderRoot(normalUri(uri), host)).toEqual({
      folder: normalUri(folder),
      configuration: configuration === undefined ? undefined : normalUri(configuration),
    });
  });
});
