import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type SurveyExportParams, type SurveyResult, surveyExportRequest, surveyRequest } from '@dorkarta/language';
import { CancellationTokenSource, type Editor, startEditor } from '@dorkarta/language/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const server = join(import.meta.dirname, '../../language/dist/dorkarta-language-server.js');

const roadmapOf = (municipality: string, ...events: readonly string[]): string =>
  [
    `карта Карта\n  муниципалитет: ${municipality}\n  период: 2024\n`,
    ...events.map((title) => `мероприятие ${title}\n  срок: март 2024\n  показатель: Проведено 1 мероприятие\n`),
  ].join('\n');

describe('the survey of a folder from the language server', () => {
  let folder: string;
  let editor: Editor;
  let uri: string;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'справка '));
    uri = pathToFileURL(folder).toString();
    mkdirSync(join(folder, 'районы'));
    writeFileSync(join(folder, 'владимир.dk'), roadmapOf('город Владимир', 'Родительские собрания <5 классов>'));
    writeFileSync(join(folder, 'районы', 'собинка.dk'), roadmapOf('Собинский район', 'Семинар для учителей'));
    editor = await startEditor(server, [uri]);
  });

  afterEach(async () => {
    expect(editor.errors).toEqual([]);
    expect(await editor.quit()).toBe(0);
    rmSync(folder, { recursive: true, force: true });
  });

  const survey = (): Promise<SurveyResult | null> => editor.connection.sendRequest(surveyRequest, { uri });
  const write = (order: Partial<SurveyExportParams>): Promise<unknown> =>
    editor.connection.sendRequest(surveyExportRequest, { uri, format: 'docx', path: '', ...order });

  test('shows every municipality against the requirements, each field with its place in the roadmap', async () => {
    const { html = '' } = (await survey()) ?? {};
    expect(html).toContain('Карты представили: 2 из 2.');
    expect(html).toMatch(/<th scope="row"><button class="link" data-file="районы\/собинка\.dk" data-line="1"/);
    expect(html).toContain(
      'data-file="владимир.dk" data-line="5" data-column="1" title="г. Владимир, Работа с родителями: есть, установлено по названиям мероприятий"',
    );
    expect(html).not.toMatch(/<script|style=/);
  });

  test('is made of what stands in the editor', async () => {
    const file = pathToFileURL(join(folder, 'владимир.dk')).toString();
    await editor.open(file, roadmapOf('округ Муром', 'Совет'));
    expect((await survey())?.html).toContain('о. Муром');
  });

  test.skipIf(process.platform === 'win32')('tells of links and pipes, which it does not read', async () => {
    symlinkSync(join(folder, 'владимир.dk'), join(folder, 'районы', 'ссылка.dk'));
    execFileSync('mkfifo', [join(folder, 'канал.dk')]);
    const { html = '' } = (await survey()) ?? {};
    expect(html).toContain('<li>канал.dk: это не обычный файл, а канал или устройство');
    expect(html).toContain('<li>районы/ссылка.dk: это ссылка, а по ссылкам файлы не читаются');
    expect(html).toContain('Карты представили: 2 из 2.');
  });

  test('tells how far it is', async () => {
    const told: string[] = [];
    const progress = editor.connection.onNotification('$/progress', ({ value }) => {
      told.push(value.message);
    });
    await editor.connection.sendRequest(surveyRequest, { uri, workDoneToken: 'справка' });
    progress.dispose();
    expect(told).toEqual(['1 из 2: владимир.dk', '2 из 2: районы/собинка.dk']);
  });

  test('there is none of a folder without roadmaps', async () => {
    mkdirSync(join(folder, 'пустая'));
    const empty = pathToFileURL(join(folder, 'пустая')).toString();
    expect(await editor.connection.sendRequest(surveyRequest, { uri: empty })).toBeNull();
    expect(await write({ uri: empty, path: join(folder, 'справка.docx') })).toMatchObject({ refused: 'no-roadmap' });
  });

  test.each([
    ['docx', 'PK'],
    ['html', '<!'],
  ])('the note is written as %s', async (format, beginning) => {
    const path = join(folder, `справка.${format}`);
    expect(await write({ format, path, on: '2024-01-26' })).toEqual({ written: path });
    expect(readFileSync(path).subarray(0, 2).toString()).toBe(beginning);
    expect(await write({ format, path, on: '2024-01-26' })).toEqual({ written: path });
    writeFileSync(path, 'чужое');
    expect(await write({ format, path })).toMatchObject({ refused: 'is-foreign' });
  });

  test('called off it leaves nothing behind', async () => {
    const source = new CancellationTokenSource();
    const order = { uri, format: 'docx', path: join(folder, 'справка.docx') };
    const answer = editor.connection.sendRequest(surveyExportRequest, order, source.token);
    source.cancel();
    await expect(answer).resolves.toMatchObject({ refused: expect.any(String) });
    expect(readdirSync(folder).toSorted()).toEqual(['владимир.dk', 'районы']);
  });
});
