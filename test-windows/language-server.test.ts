import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { type Editor, startEditor } from '@dorkarta/language/testing';
import { describe, expect, onTestFinished, test } from 'vitest';
import { installWindows } from './support/install-windows.ts';
import { callHere, folderWith, roadmap, server } from './support/two-worlds.ts';
import { createWindows, windowsPath } from './support/windows.ts';
import { startEditorFor } from './support/windows-editor.ts';

const installation = installWindows();
const directory = 'исполнитель координатор = Муниципальный координатор\n';
const uses = roadmap('  исполнители: координатор');

/** The URI of a file on the drive `Z:` as VS Code writes it. */
function uriThere(file: string): string {
  return `file:///z%3A${file.split('/').map(encodeURIComponent).join('/')}`;
}

const codesOf = async (editor: Editor, uri: string): Promise<readonly unknown[]> =>
  (await editor.diagnostics(uri)).diagnostics.map(({ code }) => code);

describe.each(installation.nodes)('the language server on Node.js $version for Windows', (node) => {
  const windows = createWindows(installation, node);
  let folder: string;
  let editor: Editor;
  const uriOf = (name: string): string => uriThere(path.join(folder, name));

  const started = async (files: Readonly<Record<string, string>>): Promise<void> => {
    folder = folderWith(files);
    editor = await startEditorFor(windows, [uriThere(folder)]);
    onTestFinished(async () => {
      expect(editor.errors).toEqual([]);
      expect(await editor.quit()).toBe(0);
    });
  };

  test('finds, scores and shows what it does on Linux, and exports the bytes of the command line', async () => {
    const text = readFileSync(path.join(import.meta.dirname, '../examples/ertil-2021.dk'), 'utf8').replaceAll(
      '\n',
      '\r\n',
    );
    const files = {
      'Карта № 1.dk': text,
      'directory.dk': readFileSync(path.join(import.meta.dirname, '../examples/directory.dk'), 'utf8'),
    };
    await started(files);
    const here = await startEditor(server, []);
    const [uri, uriHere] = [uriOf('Карта № 1.dk'), `file://${encodeURI(path.join(folder, 'Карта № 1.dk'))}`];
    await editor.open(uri, text);
    await here.open(uriHere, text);
    const plain = ({ message, range, code }: { message: unknown; range: unknown; code?: unknown }): unknown => ({
      message,
      range,
      code,
    });
    const found = (await editor.diagnostics(uri)).diagnostics;
    expect(found.map(plain)).toEqual((await here.diagnostics(uriHere)).diagnostics.map(plain));
    expect(await editor.score(uri)).toEqual(await here.score(uriHere));
    expect((await editor.preview({ uri }))?.html).toBe((await here.preview({ uri: uriHere }))?.html);
    await here.quit();
    expect(callHere(folder, ['compile', 'Карта № 1.dk', '--out', 'образец']).code).toBe(0);
    for (const format of ['docx', 'xlsx']) {
      const target = windowsPath(path.join(folder, `Готово № 1/Карта.${format}`));
      const order = { uri, format, path: target, overwrite: false };
      expect(await editor.connection.sendRequest('dorkarta/export', order)).toMatchObject({ written: target });
      const [written, wanted] = [`Готово № 1/Карта.${format}`, `образец/Карта № 1.${format}`];
      expect(readFileSync(path.join(folder, written)).equals(readFileSync(path.join(folder, wanted)))).toBe(true);
    }
  });

  test('leads from a finding to the page of its rule', async () => {
    await started({});
    await editor.open(uriOf('карта.dk'), roadmap('  исполнитеи: Школа'));
    const { diagnostics } = await editor.diagnostics(uriOf('карта.dk'));
    const href = diagnostics.find(({ code }) => code === 'line-is-understood')?.codeDescription?.href ?? '';
    expect(existsSync(decodeURIComponent(href.replace(/^file:\/\/\/Z:/i, '')))).toBe(true);
  });

  test('means one file by every form of its URI', async () => {
    await started({});
    const share = `Папка ${process.pid} ${node.version}`;
    mkdirSync(path.join(installation.network, 'сервер'), { recursive: true });
    symlinkSync(folder, path.join(installation.network, 'сервер', share));
    onTestFinished(() => rmSync(path.join(installation.network, 'сервер', share)));
    const forms: readonly ((name: string) => string)[] = [
      uriOf,
      (name) => uriOf(name).replace('z%3A', 'Z:'),
      (name) => decodeURIComponent(uriOf(name)),
      (name) => uriOf(name).replace(/%D0/g, '%d0'),
      (name) => `file://%D1%81%D0%B5%D1%80%D0%B2%D0%B5%D1%80/${encodeURIComponent(share)}/${encodeURIComponent(name)}`,
    ];
    for (const [index, form] of forms.entries()) {
      const [uri, other] = [
        form(`карта ${index}.dk`),
        (forms[index % 4 === 3 ? 0 : index + 1] ?? uriOf)(`общее ${index}.dk`),
      ];
      await editor.open(uri, `подключить: общее ${index}.dk\n${uses}`);
      const neighbour = index === 4 ? form('общее 4.dk') : other;
      await editor.open(neighbour, directory);
      await expect.poll(() => codesOf(editor, uri), { timeout: 20_000 }).not.toContain('import-exists');
      expect(await codesOf(editor, uri)).not.toContain('name-is-known');
    }
  });

  test('means one file in whatever case an import or the editor writes it', async () => {
    await started({ 'Справочник.dk': directory, 'карта.dk': `подключить: СПРАВОЧНИК.dk\n${uses}` });
    const [uri, known] = [uriOf('КАРТА.dk'), uriOf('справочник.DK')];
    await editor.open(uri, readFileSync(path.join(folder, 'карта.dk'), 'utf8'));
    await expect.poll(() => codesOf(editor, uri), { timeout: 20_000 }).toContain('import-is-spelled-exactly');
    expect(await codesOf(editor, uri)).not.toContain('import-exists');
    await editor.open(known, directory.replace('координатор =', 'координатр ='));
    await expect.poll(() => codesOf(editor, uri), { timeout: 20_000 }).toContain('name-is-known');
    await editor.edit(known, 'исполнитель '.length, 'координатр'.length, 'координатор');
    await expect.poll(() => codesOf(editor, uri), { timeout: 20_000 }).not.toContain('name-is-known');
    const definition: unknown = await editor.connection.sendRequest('textDocument/definition', {
      textDocument: { uri },
      position: { line: 6, character: '  исполнители: к'.length },
    });
    expect(definition).toMatchObject({ uri: known, range: { start: { line: 0, character: 'исполнитель '.length } } });
    const renamed: { readonly changes: Readonly<Record<string, readonly unknown[]>> } =
      await editor.connection.sendRequest('textDocument/rename', {
        textDocument: { uri: known },
        position: { line: 0, character: 13 },
        newName: 'мк',
      });
    expect(Object.entries(renamed.changes).map(([file, edits]) => [file, edits.length])).toEqual([
      [known, 1],
      [uri, 1],
    ]);
  });
});

test('the language server starts on the first version that is promised, copied to a folder of no package', async () => {
  const copy = path.join(folderWith({}), 'dorkarta-language-server.mjs');
  copyFileSync(server, copy);
  cpSync(path.join(path.dirname(server), 'rules'), path.join(path.dirname(copy), 'rules'), { recursive: true });
  const windows = createWindows(installation, installation.oldest);
  const editor = await startEditorFor(windows, [], {}, copy);
  await editor.open('file:///z%3A/tmp/карта.dk', roadmap('  исполнитеи: Школа'));
  expect(await codesOf(editor, 'file:///z%3A/tmp/карта.dk')).toContain('line-is-understood');
  expect(await editor.quit()).toBe(0);
});
