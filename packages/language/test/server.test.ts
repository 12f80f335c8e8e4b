import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CriterionScore, Score } from '@dorkarta/core';
import { uriOfPath } from '@dorkarta/language/node';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fullScoreRequest, type ScoreParams, scoreNotification } from '../src/server/protocol.ts';
import { type Editor, startEditor } from '../src/testing/editor.ts';

const server = join(import.meta.dirname, '../dist/dorkarta-language-server.js');
const examples = join(import.meta.dirname, '../../../examples');

describe('the language server, driven like an editor does', () => {
  let folder: string;
  let editor: Editor;
  const uriOf = (name: string): string => uriOfPath(join(folder, name));

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'дорожные карты '));
    editor = await startEditor(server, [uriOfPath(folder)]);
  });

  afterEach(async () => {
    expect(editor.errors).toEqual([]);
    expect(await editor.quit()).toBe(0);
    rmSync(folder, { recursive: true, force: true });
  });

  const roadmap = 'карта Карта\n  период: 2022\n\nмероприятие Круглый стол\n  срок: 31 февраля 2022\n';

  test('publishes diagnostics with code, page and version, and the score of the same version', async () => {
    const uri = uriOf('карта района.dk');
    await editor.open(uri, roadmap);
    const { diagnostics, version } = await editor.diagnostics(uri);
    expect(version).toBe(1);
    const [found] = diagnostics.filter(({ code }) => code === 'deadline-exists');
    expect(found).toMatchObject({ severity: 1, source: 'dorkarta', range: { start: { line: 4, character: 8 } } });
    expect(existsSync(fileURLToPath(found?.codeDescription?.href ?? ''))).toBe(true);
    expect(await editor.score(uri)).toMatchObject({ of: 10, notAssessed: 5 });
  });

  test('sends the beginning of long lists of references, and all of them on request', async () => {
    const uri = uriOf('длинная.dk');
    const events = Array.from(
      { length: 60 },
      (_, index) => `мероприятие Семинар № ${index} для педагогов\n  вид: семинар\n`,
    );
    await editor.open(uri, `карта Карта\n${events.join('')}`);
    const methodical = (score: Score | null): CriterionScore | undefined =>
      score?.criteria.find(({ id }) => id === 'content-2');
    const told = methodical(await editor.score(uri));
    const full = await editor.connection.sendRequest<ScoreParams>(fullScoreRequest, { uri });
    expect(full).toMatchObject({ uri, version: 1 });
    expect(methodical(full.score)?.evidence.length).toBe(60);
    expect(told?.evidence).toEqual(methodical(full.score)?.evidence.slice(0, 30));
    expect(told?.more).toEqual({ evidence: 30, obstacles: 0 });
  });

  test('tells of a monitoring report that it is one, and points into the roadmap that it is on', async () => {
    const [uri, home] = [uriOf('отчёт.dk'), uriOf('карта.dk')];
    writeFileSync(fileURLToPath(home), roadmap.replace('31 февраля', 'март'));
    const told = new Promise<ScoreParams>((resolve) => {
      editor.connection.onNotification(scoreNotification, resolve);
    });
    await editor.open(uri, 'подключить: карта.dk\n\nмониторинг М\n  дата: 01.04.2022\n\nотчёт 1\n  факт: 100 %\n');
    const { diagnostics } = await editor.diagnostics(uri);
    expect(diagnostics).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          code: 'fact-names-indicator',
          relatedInformation: [
            {
              message: 'Мероприятие, о котором отчёт',
              location: { uri: home, range: { start: { line: 3, character: 12 }, end: { line: 3, character: 24 } } },
            },
          ],
        }),
      ]),
    );
    const { kind, isRoadmap, score } = await told;
    const information = score?.criteria.find(({ id }) => id === 'information-1');
    expect([kind, isRoadmap, score?.asOf, information?.share]).toEqual([
      'monitoring',
      false,
      '2022-04-01',
      { of: 1, with: 0 },
    ]);
    expect((await editor.preview({ uri }))?.html).toContain('Информация о\u00a0проведении мероприятия');
  });

  test('follows the text while it is typed', async () => {
    const uri = uriOf('карта.dk');
    await editor.open(uri, roadmap);
    await editor.diagnostics(uri);
    const version = await editor.edit(uri, roadmap.indexOf('31'), 2, '28');
    const { diagnostics } = await editor.diagnostics(uri, version);
    expect(diagnostics.map(({ code }) => code)).not.toContain('deadline-exists');
  });

  test('sees what an open neighbour says before it is saved, and what changes on disk', async () => {
    const uri = uriOf('карта.dk');
    const directory = uriOf('справочник.dk');
    writeFileSync(fileURLToPath(directory), 'исполнитель иро = Институт\n');
    await editor.open(
      uri,
      'подключить: справочник.dk\n\nкарта К\n\nмероприятие М\n  задачи: кадры\n  исполнители: координатр\n',
    );
    const missing = async (version?: number): Promise<readonly unknown[]> =>
      (await editor.diagnostics(uri, version)).diagnostics.filter(({ code }) => code === 'name-is-known');
    expect(await missing()).toHaveLength(1);
    await editor.open(directory, 'исполнитель координатор = Координатор\n');
    await expect.poll(async () => (await missing()).length).toBe(2);
    await editor.close(directory);
    await expect.poll(async () => (await missing()).length).toBe(1);
    writeFileSync(fileURLToPath(directory), 'исполнитель координатор = Координатор\n');
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: directory, type: 2 }],
    });
    await expect.poll(async () => (await missing()).length).toBe(2);
    rmSync(fileURLToPath(directory));
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: directory, type: 3 }],
    });
    await expect
      .poll(async () => (await editor.diagnostics(uri)).diagnostics.map(({ code }) => code))
      .toContain('import-exists');
  });

  test.each([
    ['{"severity": ', 'это не JSON (строка 1, столбец 14)'],
    [`${'{"severity":'.repeat(5000)}1${'}'.repeat(5000)}`, 'скобки вложены глубже 100 уровней'],
  ])(
    'goes on with the built-in criteria while the configuration is broken, and says so: %.15s',
    async (broken, says) => {
      const uri = uriOf('карта.dk');
      const configuration = join(folder, 'dorkarta.config.json');
      writeFileSync(configuration, '{"severity": {"deadline-exists": "off"}}');
      await editor.open(uri, roadmap);
      const codes = async (): Promise<readonly unknown[]> =>
        (await editor.diagnostics(uri)).diagnostics.map(({ code }) => code);
      expect(await codes()).not.toContain('deadline-exists');
      writeFileSync(configuration, broken);
      await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: uriOfPath(configuration), type: 2 }],
      });
      await expect.poll(codes).toContain('deadline-exists');
      const { diagnostics } = await editor.diagnostics(uri);
      expect(diagnostics.map(({ message }) => message).join('\n')).toContain(says);
      expect(await editor.score(uri)).not.toBeNull();
    },
  );

  test('shows the compiled table of the unsaved text, each row with its lines', async () => {
    const uri = uriOf('карта.dk');
    await editor.open(uri, roadmap);
    await editor.edit(uri, roadmap.indexOf('Круглый'), 0, 'Большой ');
    const preview = await editor.preview({ uri });
    expect(preview?.version).toBe(2);
    expect(preview?.html).toMatch(/<tr[^>]* data-line="4" data-end-line="5"[^>]*>.*Большой Круглый стол/s);
    expect((await editor.preview({ uri, template: 'действия' }))?.html).toContain('Содержание действия');
  });

  test('two files that import each other do not stop it', async () => {
    const [one, other] = [uriOf('а.dk'), uriOf('б.dk')];
    await editor.open(one, 'подключить: б.dk\n');
    await editor.open(other, 'подключить: а.dk\n');
    await expect
      .poll(async () => (await editor.diagnostics(one)).diagnostics.map(({ code }) => code))
      .toEqual(['import-is-acyclic']);
  });

  test('an editor may escape a URI in its own way', async () => {
    const uri = decodeURI(uriOf('карта.dk'));
    await editor.open(uri, 'подключить: справочник.dk\n\nкарта К\n\nмероприятие М\n  исполнители: координатор\n');
    await editor.open(decodeURI(uriOf('справочник.dk')), 'исполнитель координатор = Муниципальный координатор\n');
    await expect
      .poll(async () => (await editor.diagnostics(uri)).diagnostics.map(({ code }) => code))
      .not.toContain('import-exists');
  });

  test('a regional roadmap has no score, with the reason', async () => {
    const uri = uriOfPath(join(examples, 'yaroslavl-2022.dk'));
    await editor.open(uri, readFileSync(fileURLToPath(uri), 'utf8'));
    expect(await editor.score(uri)).toBeNull();
  });
});
