import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { InlayHint } from 'vscode-languageserver';
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

  test('experts who contradict each other are told so in both files, and no longer when one of them changes on disk', async () => {
    const conclusion = (who: string, verdict: string): string =>
      `подключить: карта.dk\n\nэкспертиза ${who}\n  дата: 05.07.2022\n  эксперт: И. О. Фамилия\n  критерий К3: ${verdict} – так\n`;
    write('э2.dk', conclusion('Институт', 'не выполнено'));
    const [one, two] = [uriOf('э1.dk'), uriOf('э2.dk')];
    await editor.open(one, conclusion('Центр', 'выполнено'));
    const told = async (uri: string): Promise<readonly string[]> =>
      (await editor.diagnostics(uri)).diagnostics.flatMap(({ code, message }) =>
        code === 'decisions-agree' ? [String(message)] : [],
      );
    const message =
      'О критерии «К3» эксперты решили по-разному: здесь «выполнено», в файле э2.dk (строка 6) – «не выполнено». Решите, чьё заключение действует.';
    await expect.poll(() => told(one)).toEqual([message]);
    await editor.open(two, conclusion('Институт', 'не выполнено'));
    await expect.poll(() => told(two)).toHaveLength(1);
    await editor.close(two);
    write('э2.dk', conclusion('Институт', 'выполнено'));
    await editor.changedOnDisk(2, two);
    await expect.poll(() => told(one)).toEqual([]);
  });

  test('a report that changes only on disk has the editor ask again how the events of its roadmap stand', async () => {
    const report = (day: string): string =>
      `подключить: карта.dk\n\nмониторинг Отчёт\n  дата: 01.07.2022\n\nотчёт 1\n  проведено: ${day}\n`;
    write('отчёт.dk', report('15.03.2022'));
    await editor.open(uriOf('карта.dk'), roadmap);
    const hints = async (): Promise<readonly unknown[]> => {
      const range = { start: { line: 0, character: 0 }, end: { line: 20, character: 0 } };
      const textDocument = { uri: uriOf('карта.dk') };
      const all: readonly InlayHint[] = await editor.connection.sendRequest('textDocument/inlayHint', {
        textDocument,
        range,
      });
      return all.flatMap(({ label, tooltip }) => (String(tooltip).startsWith('По отчёту') ? [label] : []));
    };
    expect(await hints()).toEqual(['проведено 15.03.2022']);
    write('отчёт.dk', report('16.03.2022'));
    const before = editor.refreshes.length;
    await editor.changedOnDisk(2, uriOf('отчёт.dk'));
    await expect.poll(() => editor.refreshes.slice(before)).toEqual(['workspace/inlayHint/refresh']);
    expect(await hints()).toEqual(['проведено 16.03.2022']);
  });
});
