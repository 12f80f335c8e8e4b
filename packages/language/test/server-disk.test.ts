import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ExportResult } from '../src/server/protocol.ts';
import { type Editor, startEditor } from '../src/testing/editor.ts';

const server = join(import.meta.dirname, '../dist/dorkarta-language-server.js');

describe('what is on disk, and what is open, is what the server knows', () => {
  let folder: string;
  let editor: Editor;
  const uriOf = (name: string): string => pathToFileURL(join(folder, name)).toString();

  function write(name: string, text: string): void {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }

  /** Neither a configuration nor git: each folder is one of its own, as in most offices. */
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'дорожные карты '));
    write('папка/справочник.dk', 'исполнитель координатор = Муниципальный координатор\n');
    write('карта.dk', roadmap);
    editor = await startEditor(server, [pathToFileURL(folder).toString()]);
  });

  afterEach(async () => {
    expect(editor.errors).toEqual([]);
    expect(await editor.quit()).toBe(0);
    rmSync(folder, { recursive: true, force: true });
  });

  const roadmap = `подключить: папка/справочник.dk

карта Карта
  период: 2022

мероприятие Круглый стол
  срок: март 2022
  исполнители: координатор
`;

  const rules = async (): Promise<readonly unknown[]> =>
    (await editor.diagnostics(uriOf('карта.dk'))).diagnostics.flatMap(({ code, severity }) =>
      severity === 1 ? [code] : [],
    );

  async function exported(): Promise<string> {
    const path = join(folder, 'карта.html');
    const params = { uri: uriOf('карта.dk'), format: 'html', path, overwrite: true };
    const answer: ExportResult = await editor.connection.sendRequest('dorkarta/export', params);
    return 'written' in answer ? readFileSync(path, 'utf8') : answer.message;
  }

  test('a folder that goes and comes again, with one event for itself', async () => {
    await editor.open(uriOf('карта.dk'), roadmap);
    expect(await rules()).toEqual([]);
    rmSync(join(folder, 'папка'), { recursive: true });
    await editor.changedOnDisk(3, uriOf('папка'));
    await expect.poll(() => rules()).toEqual(['import-exists']);
    expect(await exported()).toContain('исправьте ошибки');
    write('папка/справочник.dk', 'исполнитель координатор = Новый координатор\n');
    await editor.changedOnDisk(1, uriOf('папка'));
    await expect.poll(() => rules()).toEqual([]);
    expect(await exported()).toContain('Новый координатор');
  });

  test('a folder that is renamed', async () => {
    await editor.open(uriOf('карта.dk'), roadmap.replace('папка/', 'общее/'));
    await expect.poll(() => rules()).toEqual(['import-exists']);
    renameSync(join(folder, 'папка'), join(folder, 'общее'));
    await editor.changedOnDisk(3, uriOf('папка'));
    await editor.changedOnDisk(1, uriOf('общее'));
    await expect.poll(() => rules()).toEqual([]);
  });

  test.each([
    ['a file is saved', () => editor.save(uriOf('карта.dk'))],
    ['another file is opened', () => editor.open(uriOf('другая.dk'), 'карта Другая\n')],
  ])('what nobody told of is seen when %s', async (_, happens) => {
    await editor.open(uriOf('карта.dk'), roadmap);
    expect(await rules()).toEqual([]);
    rmSync(join(folder, 'папка'), { recursive: true });
    await happens();
    await expect.poll(() => rules()).toEqual(['import-exists']);
  });

  test('what nobody told of is exported as it is', async () => {
    await editor.open(uriOf('карта.dk'), roadmap);
    expect(await exported()).toContain('Муниципальный координатор');
    write('папка/справочник.dk', 'исполнитель координатор = Школьный координатор\n');
    expect(await exported()).toContain('Школьный координатор');
  });

  test('what is typed in an open file reaches those that import it, whatever folder they belong to', async () => {
    await editor.open(uriOf('карта.dk'), roadmap);
    const directory = 'исполнитель координатор = Школьный координатор\n';
    await editor.open(uriOf('папка/справочник.dk'), directory);
    expect(await exported()).toContain('Школьный координатор');
    await editor.edit(uriOf('папка/справочник.dk'), directory.indexOf('Школьный'), 'Школьный'.length, 'Главный');
    expect(await exported()).toContain('Главный координатор');
    await editor.edit(uriOf('папка/справочник.dk'), 0, directory.length, '');
    expect(await exported()).not.toContain('Главный координатор');
    await editor.close(uriOf('папка/справочник.dk'));
    expect(await exported()).toContain('Муниципальный координатор');
  });

  test('a configuration that comes makes one folder of both, and goes again', async () => {
    await editor.open(uriOf('карта.dk'), roadmap.replace('март 2022', '31 февраля 2022'));
    await expect.poll(() => rules()).toEqual(['deadline-exists']);
    write('dorkarta.config.json', '{"severity": {"deadline-exists": "off"}}');
    await editor.changedOnDisk(1, uriOf('dorkarta.config.json'));
    await expect.poll(() => rules()).toEqual([]);
    rmSync(join(folder, 'dorkarta.config.json'));
    await editor.changedOnDisk(3, uriOf('dorkarta.config.json'));
    await expect.poll(() => rules()).toEqual(['deadline-exists']);
  });

  test('half a character in the path of an import is a file that is not there', async () => {
    await editor.open(uriOf('карта.dk'), roadmap.replace('папка/', 'папка\uD83D/'));
    await expect.poll(() => rules()).toEqual(['import-exists', 'text-is-printable']);
    const textDocument = { uri: uriOf('карта.dk') };
    await editor.connection.sendRequest('textDocument/documentLink', { textDocument });
  });
});
