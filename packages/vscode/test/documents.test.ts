import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type ChangesResult,
  changesRequest,
  type ExportParams,
  type ExportResult,
  exportRequest,
  type NewReportResult,
  newReportRequest,
  type PreviewParams,
  type PreviewResult,
  timelineRequest,
} from '@dorkarta/language';
import { CancellationTokenSource, type Editor, startEditor } from '@dorkarta/language/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const server = join(import.meta.dirname, '../../language/dist/dorkarta-language-server.js');

/** The most memory that a process took so far, in MB, where the system tells. */
function peakOf(pid: number | undefined): number | undefined {
  if (process.platform !== 'linux') return undefined;
  const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}

describe('documents from the language server', () => {
  let folder: string;
  let editor: Editor;
  let uri: string;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'экспорт '));
    uri = pathToFileURL(join(folder, 'карта.dk')).toString();
    editor = await startEditor(server, [pathToFileURL(folder).toString()]);
  });

  afterEach(async () => {
    expect(editor.errors).toEqual([]);
    expect(await editor.quit()).toBe(0);
    rmSync(folder, { recursive: true, force: true });
  });

  const roadmap = 'карта Карта\n  период: 2022\n\nмероприятие Круглый стол\n  срок: март 2022\n';

  const write = (order: Partial<ExportParams> = {}): Promise<ExportResult> =>
    editor.connection.sendRequest(exportRequest, { uri, format: 'html', path: join(folder, 'карта.html'), ...order });

  test.each([
    ['docx', 'PK'],
    ['xlsx', 'PK'],
    ['html', '<!'],
  ])('%s is written', async (format, beginning) => {
    await editor.open(uri, roadmap);
    const path = join(folder, `карта.${format}`);
    expect(await write({ format, path })).toEqual({ written: path });
    expect(readFileSync(path).subarray(0, 2).toString()).toBe(beginning);
    expect(readdirSync(folder)).toEqual([`карта.${format}`]);
  });

  test('a calendar and a form are made of the plan; what is due decides the rows of a form', async () => {
    await editor.open(uri, `${roadmap}\nмероприятие Выезды\n  срок: по отдельному графику\n`);
    const calendar = join(folder, 'карта.ics');
    const warnings = (where: string): readonly string[] => [
      `${where} не вошло мероприятие: № 2 – срок «по отдельному графику». Назовите в карте день, месяц или квартал.`,
    ];
    expect(await write({ format: 'ics', path: calendar })).toEqual({
      written: calendar,
      warnings: warnings('в календарь'),
    });
    expect(readFileSync(calendar, 'utf8')).toContain('DTSTART;VALUE=DATE:20220331');
    const form = join(folder, 'форма.xlsx');
    expect(await write({ format: 'form', path: form, on: '2022-07-01' })).toEqual({
      written: form,
      warnings: warnings('в форму'),
    });
    expect(readFileSync(form).subarray(0, 2).toString()).toBe('PK');
    expect(await write({ format: 'form', path: form, on: '2022-01-01' })).toEqual({
      refused: 'not-written',
      message: 'к этому дню не наступил ни один срок',
    });
  });

  test('neither is made of a monitoring report, but a report is begun on a roadmap', async () => {
    await editor.open(uri, roadmap);
    const begun = await editor.connection.sendRequest<NewReportResult>(newReportRequest, { uri, on: '2022-07-01' });
    expect(begun.report?.name).toBe('карта-мониторинг-2022-07-01.dk');
    const text = begun.report?.text ?? '';
    expect(text.split('\n').slice(0, 4)).toEqual([
      'подключить: карта.dk',
      '',
      'мониторинг I полугодие 2022 года',
      '  дата: 01.07.2022',
    ]);
    expect(text).toContain('// Круглый стол – март 2022\nотчёт 1\n');
    const report = pathToFileURL(join(folder, 'отчёт.dk')).toString();
    await editor.open(report, text);
    expect(await write({ uri: report, format: 'ics', path: join(folder, 'отчёт.ics') })).toMatchObject({
      refused: 'no-roadmap',
    });
    expect(
      await editor.connection.sendRequest<NewReportResult>(newReportRequest, { uri: report, on: '2022-07-01' }),
    ).toEqual({ trouble: 'в этом файле нет дорожной карты: откройте её файл и повторите' });
  });

  test('what is written is the text in the editor, not the one on disk', async () => {
    writeFileSync(join(folder, 'карта.dk'), roadmap);
    await editor.open(uri, roadmap);
    await editor.edit(uri, roadmap.indexOf('Круглый'), 0, 'Большой ');
    await write();
    expect(readFileSync(join(folder, 'карта.html'), 'utf8')).toContain('Большой Круглый стол');
  });

  test('a template may be asked for', async () => {
    await editor.open(uri, roadmap);
    await write({ template: 'действия' });
    expect(readFileSync(join(folder, 'карта.html'), 'utf8')).toContain('Содержание действия');
  });

  test('a roadmap with errors is not written, as on the command line', async () => {
    await editor.open(uri, roadmap.replace('март 2022', '31 февраля 2022'));
    expect(await write()).toMatchObject({ refused: 'has-errors', message: expect.stringContaining('ошибки') });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a file without a roadmap is told apart', async () => {
    await editor.open(uri, 'исполнитель отдел = Отдел образования\n');
    expect(await write()).toMatchObject({ refused: 'no-roadmap' });
  });

  test('what cannot be written is told, and nothing is left behind', async () => {
    await editor.open(uri, roadmap);
    writeFileSync(join(folder, '.~lock.карта.html#'), '');
    expect(await write()).toMatchObject({ refused: 'not-written', message: expect.stringContaining('закройте') });
    expect(readdirSync(folder)).toEqual(['.~lock.карта.html#']);
  });

  test('what the program wrote is replaced, what somebody else wrote or changed only if the author was asked', async () => {
    await editor.open(uri, roadmap);
    const path = join(folder, 'карта.html');
    expect(await write()).toEqual({ written: path });
    await editor.edit(uri, roadmap.indexOf('Круглый'), 0, 'Большой ');
    expect(await write()).toEqual({ written: path });
    writeFileSync(path, 'чужое');
    expect(await write()).toMatchObject({
      refused: 'is-foreign',
      message: expect.stringContaining('составлен не здесь'),
    });
    expect(readFileSync(path, 'utf8')).toBe('чужое');
    expect(await write({ overwrite: true })).toEqual({ written: path });
  });

  test.each([
    ['a source', 'карта.dk', 'html', 'оканчивается на «.html»'],
    ['a file of another format', 'заметки.txt', 'docx', 'оканчивается на «.docx»'],
    ['settings', 'dorkarta.config.json', 'json', 'настройки'],
  ])('%s is never replaced', async (_, name, format, says) => {
    await editor.open(uri, roadmap);
    writeFileSync(join(folder, name), '{}');
    const answer = await write({ path: join(folder, name), format, overwrite: true });
    expect(answer).toMatchObject({ refused: 'not-written', message: expect.stringContaining(says) });
    expect(readFileSync(join(folder, name), 'utf8')).toBe('{}');
  });

  test('an export that is called off leaves nothing behind', async () => {
    const events = Array.from({ length: 3000 }, (_, index) => `мероприятие Семинар ${index}\n  срок: март 2022\n`);
    await editor.open(uri, `${roadmap}${events.join('')}`);
    await editor.diagnostics(uri);
    const source = new CancellationTokenSource();
    const params = { uri, format: 'docx', path: join(folder, 'карта.docx') };
    const answer = editor.connection.sendRequest(exportRequest, params, source.token);
    setTimeout(() => source.cancel(), 50);
    await expect(answer).resolves.toMatchObject({ refused: 'not-written' });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('many exports at once are written one after the other, in the memory of a few', {
    timeout: 120_000,
  }, async () => {
    const events = Array.from({ length: 300 }, (_, index) => `мероприятие Семинар ${index}\n  срок: март 2022\n`);
    await editor.open(uri, `${roadmap}${events.join('')}`);
    const paths = Array.from({ length: 30 }, (_, index) => join(folder, `карта ${index}.docx`));
    const answers = await Promise.all(paths.map((path) => write({ format: 'docx', path })));
    expect(answers).toEqual(paths.map((written) => ({ written })));
    const peak = peakOf(editor.pid);
    if (peak !== undefined) expect(peak).toBeLessThan(700);
  });

  describe('a part of a long roadmap', () => {
    const events = Array.from({ length: 25 }, (_, index) => `мероприятие Семинар ${index + 1}\n  срок: март 2022\n`);
    const long = `карта Карта\n  период: 2022\n\n${events.join('')}`;
    const part = (wish: Omit<PreviewParams, 'uri'>): Promise<PreviewResult | null> => editor.preview({ uri, ...wish });
    const shown = (page: PreviewResult | null): readonly (string | undefined)[] =>
      [...(page?.html ?? '').matchAll(/>Семинар (\d+)</g)].map(([, number]) => number);

    test.each([
      [1, 1, 10, { from: 1, to: 23 }],
      [24, 11, 20, { from: 24, to: 43 }],
      [999, 21, 25, { from: 44, to: Number.MAX_SAFE_INTEGER - 1 }],
    ])('line %i is among events %i to %i', async (line, from, to, lines) => {
      await editor.open(uri, long);
      const page = await part({ events: 10, line });
      expect(shown(page)).toEqual(Array.from({ length: to - from + 1 }, (_, index) => String(from + index)));
      expect(page?.excerpt).toEqual({ events: { from, to, of: 25 }, lines });
    });

    test('a roadmap that is no longer than asked for is shown as it is', async () => {
      await editor.open(uri, long);
      const page = await part({ events: 25, line: 3 });
      expect(page?.excerpt).toBeUndefined();
      expect(page?.html).toBe((await part({}))?.html);
    });
  });

  test('what changed since another text has rows that lead to the text', async () => {
    await editor.open(uri, roadmap);
    const old = roadmap.replace('Круглый стол', 'Круглый стол директоров');
    const changes: ChangesResult | null = await editor.connection.sendRequest(changesRequest, { uri, old });
    expect(changes?.html).toContain('Мероприятия: изложено иначе 1.');
    expect(changes?.html).toMatch(/<tr[^>]* data-line="4" data-end-line="5"[^>]*>.*директоров/s);
    expect(await editor.connection.sendRequest(changesRequest, { uri, old: '' })).toBeNull();
  });

  test('the timeline has the rows of the table, each with its lines', async () => {
    await editor.open(uri, roadmap);
    const timeline: PreviewResult = await editor.connection.sendRequest(timelineRequest, { uri });
    expect(timeline).toMatchObject({
      version: 1,
      template: 'типовой',
      templates: expect.arrayContaining(['действия']),
    });
    expect(timeline.html).toMatch(/<tr[^>]* data-line="4" data-end-line="5"[^>]*>.*Круглый стол/s);
  });
});
